/**
 * Place beside a name
 * ===================
 *
 * "Neustadt im Landkreis Lichtenfels", "das Werk in Kassel": a name, a preposition and a place in direct sequence. Parsers
 * hang the place on the verb as often as on the name, so here the order of the words counts.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Token } from "../../documents/document.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { isPassive, isVerbal } from "../predicate.ts";
import type { Structure } from "../structure.ts";
import { isForbidden } from "./is-forbidden.ts";
import { makeFinding } from "./make-finding.ts";
import { namesKind } from "./names-kind.ts";
import { namedSources } from "./noun-phrase.ts";
import { namesSharing } from "./rows-of-names.ts";

const fillers = new Set(["DET", "ADJ", "NOUN"]);
const mostFillers = 4;
const endOfQuotation = /^["“”»«’‘']+$/u;

/** "in die Schweiz", "in der Nähe von Köln": on the way there, or beside it. */
function leadsAway(
  context: StatementContext,
  structure: Structure,
  { index, morphology, partOfSpeech }: Token,
): boolean {
  if (partOfSpeech === "DET") return morphology.Case === "Acc";
  return partOfSpeech === "NOUN" && isForbidden(context, structure, index);
}

/** "im Norden von Schweden": the preposition of a genitive behind a noun that leads to it. */
function leadsOn({ document, words }: StatementContext, { leading }: Structure, token: number): boolean {
  const text = (at: number): string => document.tokens[at]?.text.toLowerCase() ?? "";
  return words.genitivePrepositions.has(text(token)) && leading.includes(text(token - 1));
}

function isPassable(context: StatementContext, structure: Structure, word: Token): boolean {
  if (leadsAway(context, structure, word)) return false;
  return fillers.has(word.partOfSpeech) || leadsOn(context, structure, word.index);
}

/** The name that begins at a token, or after at most four words that only lead to it. */
function nameFrom(context: StatementContext, structure: Structure, from: number): Mention | null {
  for (let token = from; token <= from + mostFillers; token += 1) {
    const mention = context.appearances.mentionAt(token);
    if (mention?.kind === "name" && mention.firstToken === token) return mention;
    const word = context.document.tokens[token];
    if (word === undefined || !isPassable(context, structure, word)) return null;
  }
  return null;
}

/** Skips what may stand between a name and its place: an end of quotation, an acronym in brackets, "mit Sitz". */
function prepositionBehind(context: StatementContext, structure: Structure, token: number): number {
  const text = (at: number): string => context.document.tokens[at]?.text ?? "";
  const quoted = endOfQuotation.test(text(token)) ? token + 1 : token;
  const closed = text(quoted) === "(" && text(quoted + 2) === ")" ? quoted + 3 : quoted;
  return structure.words.includes(text(closed + 1).toLowerCase()) ? closed + 2 : closed;
}

/** "wurde Roth von der Polizei festgenommen": who does what a passive says is nobody's party. */
function isAgent(context: StatementContext, preposition: string, head: number): boolean {
  const verb = context.tree.token(head).head;
  return (
    context.words.agentPrepositions.has(preposition) && verb >= 0 && isVerbal(context, verb) && isPassive(context, verb)
  );
}

/** The place that follows a name behind one of the structure's prepositions. */
function placeBehind(context: StatementContext, structure: Structure, name: Mention): Mention | null {
  const isOther = (token: number): boolean => token >= 0 && isForbidden(context, structure, token);
  const from = prepositionBehind(context, structure, name.endToken);
  const preposition = context.document.tokens[from]?.text.toLowerCase() ?? "";
  const place = structure.prepositions.includes(preposition) ? nameFrom(context, structure, from + 1) : null;
  if (place === null || [place.head, context.tree.token(place.head).head].some(isOther)) return null;
  return isAgent(context, preposition, place.head) ? null : place;
}

/** Whether the target is named as the structure asks, or as it forbids. */
function isHolder({ holders, strangers }: Structure, { name, surfaces }: Appearance): boolean {
  const names = [name, ...surfaces];
  const isOneOf = (kinds: readonly string[]): boolean => names.some((form) => namesKind(form, kinds));
  return (holders.length === 0 || isOneOf(holders)) && !isOneOf(strangers);
}

/** What an organization does in a place is more often said of the verb than where it sits, unless it is a house by its name. */
function actsThere(
  { tree }: StatementContext,
  { signs }: Structure,
  found: { readonly source: Appearance; readonly place: Mention },
): boolean {
  const { type, name } = found.source;
  return type === "Organization" && tree.token(found.place.head).relation === "obl" && !namesKind(name, signs);
}

/** Places right behind a name and a preposition. */
export function findBeside(context: StatementContext, structure: Structure): readonly Finding[] {
  return namedSources(context, structure).flatMap(({ appearance: source, mention, heads }) => {
    const place = placeBehind(context, structure, mention);
    const target = place === null ? null : context.appearances.appearanceAt(place.firstToken);
    if (place === null || target === null || !isHolder(structure, target)) return [];
    if (heads.some((head) => isForbidden(context, structure, head))) return [];
    if (structure.type === "located_in" && actsThere(context, structure, { source, place })) return [];
    return [source, ...namesSharing(context, mention)].flatMap((one) =>
      makeFinding(structure, { source: one, target, trigger: place.firstToken }),
    );
  });
}
