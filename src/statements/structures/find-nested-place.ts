/**
 * Places within places
 * ====================
 *
 * "In Norwegen gab es am Montag in der Stadt Bergen …", "in der Nähe des Ortes Delitz im Süden Perus": two places of one
 * sentence, each with a preposition that rests; the larger one is a state, or what the noun before it calls a region.
 */
import type { Token } from "../../documents/document.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";
import { namedPhrases } from "./noun-phrase.ts";

interface Located {
  readonly place: Appearance;
  readonly mention: Mention;
  readonly sentence: number;
  readonly large: boolean;
}

const fillers = new Set(["DET", "ADJ", "NOUN", "NUM", "ADP"]);
const mostFillers = 6;
const farthest = 16;
const otherClause = new Set(["PUNCT", "CCONJ", "SCONJ"]);

/** "in die Schweiz" does not rest. */
const isFiller = ({ partOfSpeech, morphology }: Token): boolean =>
  fillers.has(partOfSpeech) && !(partOfSpeech === "DET" && morphology.Case === "Acc");

/** The words that lead from a preposition to a name, nearest first; null where no preposition of rest leads to it. */
function leadingWords(context: StatementContext, structure: Structure, mention: Mention): readonly number[] | null {
  const { sentence } = context.tree.token(mention.firstToken);
  const words: number[] = [];
  for (let at = mention.firstToken - 1; at >= 0 && words.length < mostFillers; at -= 1) {
    const word = context.tree.token(at);
    if (word.sentence !== sentence || !isFiller(word)) return null;
    if (word.partOfSpeech === "ADP" && structure.prepositions.includes(word.text.toLowerCase())) return words;
    if (context.appearances.appearancesAt(at).length > 0) return null;
    words.push(at);
  }
  return null;
}

function locatedIn(context: StatementContext, structure: Structure): readonly Located[] {
  const regions = lowerCaseSet(structure.words);
  return namedPhrases(context).flatMap(({ appearance: place, mention }) => {
    if (place.type !== "Place" || mention.kind !== "name") return [];
    const words = leadingWords(context, structure, mention);
    if (words === null) return [];
    const called = words.some((word) => endsInOneOf(context.tree.token(word).lemma, regions));
    const large = context.countries.isKnown(place) || called;
    return [{ place, mention, sentence: context.tree.token(mention.head).sentence, large }];
  });
}

function isBetween(place: Located, small: Located, large: Located): boolean {
  const at = place.mention.head;
  const [from, to] = [small.mention.head, large.mention.head].sort((one, other) => one - other);
  return at > (from ?? 0) && at < (to ?? 0);
}

/** One verb at most and no other clause between: what happens in the one happens in the other. */
function isOneClause({ document }: StatementContext, small: Located, large: Located): boolean {
  const [from, to] = [small.mention.head, large.mention.head].sort((one, other) => one - other);
  const between = document.tokens.slice(from, to);
  const verbs = between.filter(({ partOfSpeech }) => partOfSpeech === "VERB");
  return verbs.length <= 1 && !between.some(({ partOfSpeech }) => otherClause.has(partOfSpeech));
}

/** The large place nearest to a small one. */
function around(context: StatementContext, small: Located, all: readonly Located[]): Located | undefined {
  const distance = ({ mention }: Located): number => Math.abs(mention.head - small.mention.head);
  return all
    .filter(({ large, sentence, place }) => large && sentence === small.sentence && place.id !== small.place.id)
    .filter((large) => distance(large) <= farthest && isOneClause(context, small, large))
    .filter((large) => !all.some((other) => isBetween(other, small, large)))
    .sort((one, other) => distance(one) - distance(other))[0];
}

/** Small places beside large ones. */
export function findNestedPlace(context: StatementContext, structure: Structure): readonly Finding[] {
  const all = locatedIn(context, structure);
  return all
    .filter(({ large, place }) => !large && !context.countries.isKnown(place))
    .flatMap((small) => {
      const large = around(context, small, all);
      const joined = { source: small.place, trigger: small.mention.head };
      return large === undefined ? [] : makeFinding(structure, { ...joined, target: large.place });
    });
}
