/**
 * Chains of places
 * ================
 *
 * "in Pune, im indischen Bundesstaat Maharashtra,", "Laschkar Gah, Provinz Helmand", "ein Vorort von Bagdad, der Hauptstadt
 * des Irak", "das Viertel Wiehre der Stadt Freiburg", "in Beirut, im Viertel Aschrafija": two places with nothing between
 * that would part them. What the second is called says which of them holds the other.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import { sizeOf } from "../places/place-sizes.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { namedPhrases } from "./noun-phrase.ts";

const fillers = new Set(["DET", "ADJ", "NOUN", "ADP"]);
const mostFillers = 5;
/** From towns on, places hold others of which nothing is said; what is smaller lies in a town. */
const town = 3;

interface Link {
  readonly behind: Mention;
  /** The words between both, without the comma. */
  readonly words: readonly number[];
  readonly comma: boolean;
}

/** Whether a word may stand between two places of a chain: "im indischen Bundesstaat", "der Hauptstadt des". */
function leadsOn({ document }: StatementContext, token: number, from: number): boolean {
  const partOfSpeech = document.tokens[token]?.partOfSpeech ?? "";
  if (partOfSpeech === "ADP" && token > from) return document.tokens[token - 1]?.partOfSpeech === "NOUN";
  return fillers.has(partOfSpeech);
}

/** The name that begins at a token. */
function nameAt({ appearances }: StatementContext, token: number): Mention | null {
  const mention = appearances.mentionAt(token);
  return mention?.kind === "name" && mention.firstToken === token ? mention : null;
}

/** The next name behind a place, where only words that lead to it stand between. */
function linkFrom(context: StatementContext, { endToken }: Mention): Link | null {
  const { tokens } = context.document;
  const comma = tokens[endToken]?.text === ",";
  const from = comma ? endToken + 1 : endToken;
  for (let token = from; token <= from + mostFillers; token += 1) {
    const behind = nameAt(context, token);
    if (behind !== null) return { behind, comma, words: Array.from({ length: token - from }, (_, at) => from + at) };
    if (!leadsOn(context, token, from)) return null;
  }
  return null;
}

type Direction = "into" | "holds" | null;

const genitives = ["der", "des", "von"];

const textAt = ({ document }: StatementContext, token: number | undefined): string =>
  document.tokens[token ?? -1]?.text.toLowerCase() ?? "";

/** ", der Hauptstadt des Irak": what the first place is for the second. */
function namesRelation(context: StatementContext, structure: Structure, { words }: Link): boolean {
  const kinds = lowerCaseSet(structure.words);
  const noun = words.findIndex((token) => endsInOneOf(context.tree.token(token).lemma, kinds));
  return noun >= 0 && genitives.includes(textAt(context, words[noun + 1]));
}

/** ", im Viertel", ", Provinz": the second place is called something, or stands behind a preposition of its own. */
function isExplained(context: StatementContext, { prepositions }: Structure, { words }: Link): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  return context.tree.token(last).partOfSpeech === "NOUN" || prepositions.includes(textAt(context, words[0]));
}

function bySize(context: StatementContext, second: Appearance): Direction {
  const size = sizeOf(context, second);
  if (size === null || size === town) return null;
  return size < town ? "holds" : "into";
}

/** Which place lies in which. */
function directionOf(
  context: StatementContext,
  structure: Structure,
  link: Link & { readonly second: Appearance },
): Direction {
  if (!link.comma) return genitives.slice(0, 2).includes(textAt(context, link.words[0])) ? "into" : null;
  if (namesRelation(context, structure, link)) return "into";
  return isExplained(context, structure, link) ? bySize(context, link.second) : null;
}

/** Places that stand in a chain. */
export function findPlaceChain(context: StatementContext, structure: Structure): readonly Finding[] {
  return namedPhrases(context).flatMap(({ appearance: first, mention }) => {
    if (first.type !== "Place" || mention.kind !== "name") return [];
    const link = linkFrom(context, mention);
    const second = link === null ? null : context.appearances.appearanceAt(link.behind.firstToken);
    if (link === null || second === null) return [];
    const direction = directionOf(context, structure, { ...link, second });
    const [source, target] = direction === "into" ? [first, second] : [second, first];
    return direction === null ? [] : makeFinding(structure, { source, target, trigger: link.behind.firstToken });
  });
}
