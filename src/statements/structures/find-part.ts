/**
 * Parts of bodies
 * ===============
 *
 * "das „Büro für Freiheit“ der ALA", "der Bankenausschuss im Senat", "die Versammlung des Europarats" as one name: what is
 * an office, a committee or a branch by its name belongs to the body that stands right behind it or ends its name. The
 * order of the words decides; parsers hang such genitives on the verb as often as on the name.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { namedSources } from "./noun-phrase.ts";

const fillers = new Set(["DET", "ADJ", "NOUN"]);
const mostFillers = 2;
const endOfQuotation = /^["“”»«’‘']+$/u;

interface Whole {
  readonly target: Appearance;
  readonly trigger: number;
}

/** "die Tochter Germanwings", "die Studie „Nordlicht“": the noun before a name says what it is. */
function isCalledPart({ document }: StatementContext, words: ReadonlySet<string>, { firstToken }: Mention): boolean {
  const before = document.tokens[firstToken - 1];
  const noun = before?.partOfSpeech === "PUNCT" ? document.tokens[firstToken - 2] : before;
  return noun?.partOfSpeech === "NOUN" && endsInOneOf(noun.lemma, words);
}

/** Whether some word of a name says that it is part of something ("Abteilung Rohrbach", "Bankenausschuss"). */
function namesPart(context: StatementContext, words: ReadonlySet<string>, mention: Mention): boolean {
  if (isCalledPart(context, words, mention)) return true;
  for (let token = mention.firstToken; token < mention.endToken; token += 1) {
    const { lemma, text } = context.tree.token(token);
    if (endsInOneOf(lemma, words) || endsInOneOf(text, words)) return true;
    if (context.tree.token(token).partOfSpeech === "ADP") return false;
  }
  return false;
}

function afterMarks({ document }: StatementContext, token: number): number {
  const text = (at: number): string => document.tokens[at]?.text ?? "";
  const quoted = endOfQuotation.test(text(token)) ? token + 1 : token;
  return text(quoted) === "(" && text(quoted + 2) === ")" ? quoted + 3 : quoted;
}

/** The name that begins at a token or after a few words that only lead to it. */
function nameFrom(context: StatementContext, from: number): number | null {
  for (let token = from; token <= from + mostFillers; token += 1) {
    const mention = context.appearances.mentionAt(token);
    if (mention?.kind === "name" && mention.firstToken === token) return token;
    if (!fillers.has(context.document.tokens[token]?.partOfSpeech ?? "")) return null;
  }
  return null;
}

function wholeBehind(context: StatementContext, structure: Structure, mention: Mention): Whole | null {
  const from = afterMarks(context, mention.endToken);
  const link = context.document.tokens[from]?.text.toLowerCase() ?? "";
  const trigger = structure.prepositions.includes(link) ? nameFrom(context, from + 1) : null;
  const target = trigger === null ? null : context.appearances.appearanceAt(trigger);
  return trigger === null || target === null ? null : { target, trigger };
}

const withoutEnding = (text: string): string => text.toLowerCase().replace(/(?:es|s)$/u, "");

/** "Versammlung des Europarats": a body that the article names by itself ends the name of its part. */
function wholeInside(context: StatementContext, structure: Structure, mention: Mention): Whole | null {
  const { tokens, text } = context.document;
  for (let at = mention.firstToken + 1; at < mention.endToken - 1; at += 1) {
    if (!structure.prepositions.includes(tokens[at]?.text.toLowerCase() ?? "")) continue;
    const rest = withoutEnding(text.slice(tokens[at + 1]?.start ?? 0, mention.end));
    const target = context.appearances.appearances.find(
      ({ type, name, surfaces }) =>
        structure.targetTypes.includes(type) && [name, ...surfaces].some((form) => withoutEnding(form) === rest),
    );
    if (target !== undefined) return { target, trigger: at + 1 };
  }
  return null;
}

/** Bodies whose name says that they are part of the body named with them. */
export function findPart(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  return namedSources(context, structure).flatMap(({ appearance: source, mention }) => {
    if (!structure.sourceTypes.includes(source.type) || !namesPart(context, words, mention)) return [];
    const whole = wholeBehind(context, structure, mention) ?? wholeInside(context, structure, mention);
    return whole === null ? [] : makeFinding(structure, { source, ...whole });
  });
}
