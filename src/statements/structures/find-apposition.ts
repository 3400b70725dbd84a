/**
 * Offices behind the name
 * =======================
 *
 * "Anna Roth, Musikverantwortliche des Festivals", "Karl Brandt (45), seit 2003 Kurator am Folkwang-Museum,": whatever
 * noun stands in apposition to somebody's name and leads to the name of a body is what this person is there, so that no
 * list of offices is needed; only what people are to each other or to a body without serving it is kept out.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { isFormer } from "./is-former.ts";
import { makeFinding } from "./make-finding.ts";
import { namedPhrases } from "./noun-phrase.ts";

const farthestNoun = 6;
const farthestOwner = 5;
const widestBrackets = 6;
const leading = new Set(["DET", "ADJ", "NUM", "ADV"]);
const linking = new Set(["DET", "ADJ", "NOUN"]);
const quotes = /^["'„“”»«‘’‚›‹]+$/u;

const textAt = ({ document }: StatementContext, at: number): string => document.tokens[at]?.text ?? "";
const tagAt = ({ document }: StatementContext, at: number): string => document.tokens[at]?.partOfSpeech ?? "";

/** The token behind a name's comma; skips "(SPD)" and ", 61,". */
function startBehind(context: StatementContext, { endToken }: Mention): number | null {
  const tokens = context.document.tokens.slice(endToken, endToken + widestBrackets);
  const closing = tokens[0]?.text === "(" ? tokens.findIndex(({ text }) => text === ")") : -1;
  const at = endToken + closing + 1;
  if (textAt(context, at) !== ",") return null;
  const isAge = /^\d+$/u.test(textAt(context, at + 1)) && textAt(context, at + 2) === ",";
  return isAge ? at + 3 : at + 1;
}

/** "seit 2003", "damals": words that may stand before the noun of an apposition. */
function mayLead(context: StatementContext, at: number): boolean {
  return leading.has(tagAt(context, at)) || context.words.temporalPrepositions.has(textAt(context, at).toLowerCase());
}

function nounFrom(context: StatementContext, from: number): number | null {
  for (let at = from; at < from + farthestNoun; at += 1) {
    const isNoun = tagAt(context, at) === "NOUN";
    if (isNoun) return context.appearances.mentionAt(at)?.kind === "name" ? null : at;
    if (!mayLead(context, at)) return null;
  }
  return null;
}

/** Behind the noun a genitive's article or one of the prepositions leads to the owner. */
function leadsToOwner(context: StatementContext, structure: Structure, at: number): boolean {
  const { partOfSpeech, morphology, text } = context.tree.token(at);
  if (partOfSpeech === "ADP") return structure.prepositions.includes(text.toLowerCase());
  return partOfSpeech === "DET" && (morphology.Case === "Gen" || /^de[rs]$/u.test(text));
}

const mayLink = (context: StatementContext, at: number): boolean =>
  linking.has(tagAt(context, at)) || quotes.test(textAt(context, at));

interface Owned {
  readonly owner: Appearance;
  readonly byPreposition: boolean;
}

function ownerBehind(context: StatementContext, structure: Structure, noun: number): Owned | null {
  if (!leadsToOwner(context, structure, noun + 1)) return null;
  const byPreposition = tagAt(context, noun + 1) === "ADP";
  for (let at = noun + 2; at <= noun + 1 + farthestOwner; at += 1) {
    const mention = context.appearances.mentionAt(at);
    const owner = context.appearances.appearanceAt(at);
    if (owner !== null && mention?.kind === "name" && mention.firstToken === at) return { owner, byPreposition };
    if (!mayLink(context, at)) return null;
  }
  return null;
}

/** A place or an event has offices only in the genitive: "Wirtin in Norby" is none. */
const isOwned = ({ owner: { type }, byPreposition }: Owned): boolean => type === "Organization" || !byPreposition;

/** What people are by an apposition to their names. */
export function findApposition(context: StatementContext, structure: Structure): readonly Finding[] {
  const asked = lowerCaseSet(structure.words);
  const refused = lowerCaseSet(structure.unless);
  const fits = (lemma: string): boolean =>
    (asked.size === 0 || endsInOneOf(lemma, asked)) && !endsInOneOf(lemma, refused);
  return namedPhrases(context).flatMap(({ appearance: source, mention }) => {
    if (source.type !== "Person" || mention.kind !== "name") return [];
    const start = startBehind(context, mention);
    const noun = start === null ? null : nounFrom(context, start);
    if (noun === null || !fits(context.tree.token(noun).lemma)) return [];
    const owned = ownerBehind(context, structure, noun);
    if (owned === null || !isOwned(owned)) return [];
    const said = { role: context.tree.token(noun).lemma, former: isFormer(context, noun) };
    return makeFinding(structure, { source, target: owned.owner, trigger: noun, ...said });
  });
}
