/**
 * Votes and seats
 * ===============
 *
 * "Roth kam auf 53 Prozent, Wolf auf 41", "Die SPD verfügt über 42 Sitze, die CDU über 40": results come in lists whose
 * verb stands once at most. Whoever is named beside a number, in a sentence that counts what the structure lists, is in
 * the election that the article tells of.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Document, Sentence } from "../../documents/document.ts";
import { keptWith } from "../../foundation/kept-with.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { isForbidden } from "./is-forbidden.ts";
import { leadingOwner, ownersIn } from "./leading-owner.ts";
import { makeFinding } from "./make-finding.ts";
import { tellsOfElection } from "./tells-of-election.ts";

const number = /^\d[\d.,]*$/u;
const behind = 9;
const before = 5;

/** The sentences in which a number stands. */
const numberedIn = keptWith(({ sentences, tokens }: Document): readonly Sentence[] => {
  const numbered = new Set(tokens.filter(({ text }) => number.test(text)).map(({ sentence }) => sentence));
  return sentences.filter(({ index }) => numbered.has(index));
});

/** Whether a sentence with a number counts votes or seats. */
function counts(context: StatementContext, structure: Structure, sentence: Sentence): boolean {
  const units = lowerCaseSet(structure.words);
  const own = context.document.tokens.slice(sentence.firstToken, sentence.endToken);
  return (
    own.some(({ lemma }) => endsInOneOf(lemma, units)) &&
    !own.some(({ index }) => isForbidden(context, structure, index))
  );
}

/** Whether a number stands beside a name, in its sentence. */
function isCounted({ document }: StatementContext, sentence: Sentence, mention: Mention): boolean {
  const from = Math.max(sentence.firstToken, mention.firstToken - before);
  const to = Math.min(sentence.endToken, mention.endToken + behind);
  return document.tokens.slice(from, to).some(({ text }) => number.test(text));
}

interface Counted {
  readonly appearance: Appearance;
  readonly token: number;
}

/** Who is named with a number, once each. */
function countedIn(context: StatementContext, structure: Structure, sentence: Sentence): readonly Counted[] {
  const strangers = lowerCaseSet(structure.strangers);
  return context.appearances.appearances
    .filter(({ type }) => structure.sourceTypes.includes(type))
    .filter(({ roles }) => !roles.some(({ head }) => endsInOneOf(context.tree.token(head).lemma, strangers)))
    .flatMap((appearance) => {
      const found = appearance.mentions.find(
        ({ kind, firstToken, endToken, head }) =>
          kind === "name" &&
          firstToken >= sentence.firstToken &&
          endToken <= sentence.endToken &&
          context.tree.preposition(head) === null,
      );
      if (found === undefined || !isCounted(context, sentence, found)) return [];
      return [{ appearance, token: found.head }];
    });
}

/** "Das Parlament" says only of what kind it is, where the article names the body: the first of the holders counts last. */
function named(structure: Structure, owners: readonly Appearance[]): readonly Appearance[] {
  const proper = owners.filter(({ name }) => name.toLowerCase() !== structure.holders[0]);
  return proper.length > 0 ? proper : owners;
}

/** The body that the sentence names, else the place or body that the article is about. */
function targetOf(context: StatementContext, structure: Structure, sentence: Sentence): Appearance | undefined {
  const owners = named(structure, ownersIn(context, structure));
  const here = owners.filter(({ mentions }) =>
    mentions.some(({ head }) => head >= sentence.firstToken && head < sentence.endToken),
  );
  return here.length === 1 ? here[0] : leadingOwner(context, structure, owners);
}

/** Candidates and parties by the numbers beside their names. */
export function findVotes(context: StatementContext, structure: Structure): readonly Finding[] {
  const counting = numberedIn(context.document).filter((sentence) => counts(context, structure, sentence));
  if (counting.length === 0 || !tellsOfElection(context, structure)) return [];
  return counting.flatMap((sentence) => {
    const target = targetOf(context, structure, sentence);
    if (target === undefined) return [];
    return countedIn(context, structure, sentence).flatMap(({ appearance: source, token: trigger }) =>
      makeFinding(structure, { source, target, trigger }),
    );
  });
}
