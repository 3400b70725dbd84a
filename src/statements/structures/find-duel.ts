/**
 * Duels
 * =====
 *
 * "Bremen musste sich dem VfB Stuttgart mit 1:2 geschlagen geben", "St. Pauli zog durch ein 4:1 über Hertha ins Halbfinale
 * ein": sports pages have more wordings of victory than grammar has patterns. Where a sentence names two sides of one kind
 * and a score, and its words are all of winning or all of losing, who is named as its subject has won or lost.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Sentence } from "../../documents/document.ts";
import type { EntityType } from "../../ontology/ontology.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import { isPassive, isPastParticiple } from "../predicate.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { isForbidden } from "./is-forbidden.ts";
import { makeFinding } from "./make-finding.ts";

const score = /(?<![\d:.])(\d{1,3})\s?:\s?(\d{1,3})(?![\d:.]|\s?Uhr)/u;
const subjects = new Set(["nsubj", "nsubj:pass"]);

interface Side {
  readonly appearance: Appearance;
  readonly head: number;
}

/** "Wurde geschlagen", "musste sich geschlagen geben": a word of winning, said of the loser. */
function isSuffered(context: StatementContext, structure: Structure, token: number): boolean {
  if (!isPastParticiple(context, token)) return false;
  const { head } = context.tree.token(token);
  return isPassive(context, token) || (head >= 0 && structure.signs.includes(context.lemma(head)));
}

/** What a word tells: 1 of winning, -1 of losing, 0 nothing. */
function told(context: StatementContext, structure: Structure, token: number): number {
  const lemma = context.lemma(token);
  if (endsInOneOf(lemma, lowerCaseSet(structure.words))) return isSuffered(context, structure, token) ? -1 : 1;
  return endsInOneOf(lemma, lowerCaseSet(structure.strangers)) ? -1 : 0;
}

/** Whether the words of a sentence are of winning (1) or losing (-1); 0 where of both, null where of neither. */
function outcomeOf(context: StatementContext, structure: Structure, sentence: Sentence): number | null {
  const tokens = context.document.tokens.slice(sentence.firstToken, sentence.endToken);
  if (tokens.some(({ index }) => isForbidden(context, structure, index))) return 0;
  const found = new Set(tokens.map(({ index }) => told(context, structure, index)).filter((word) => word !== 0));
  const [only = null] = found;
  return found.size > 1 ? 0 : only;
}

/** "1:1" is a result too, but nobody's victory. */
function isDecided({ document }: StatementContext, { start, end }: Sentence): boolean {
  const found = score.exec(document.text.slice(start, end));
  return found !== null && found[1] !== found[2];
}

/** A country behind "in" is no side. */
function isSide(context: StatementContext, { prepositions }: Structure, { appearance, head }: Side): boolean {
  const preposition = appearance.type === "Place" ? context.tree.preposition(head) : null;
  return preposition === null || prepositions.includes(preposition);
}

/** Whom a sentence names, each once. */
function sidesIn(context: StatementContext, structure: Structure, sentence: Sentence): readonly Side[] {
  const found = new Map<string, Side>();
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    const mention = context.appearances.mentionAt(token);
    const appearance = context.appearances.appearanceAt(token);
    if (mention?.firstToken !== token || appearance === null || found.has(appearance.id)) continue;
    const side = { appearance, head: mention.head };
    if (isSide(context, structure, side)) found.set(appearance.id, side);
  }
  return [...found.values()];
}

const ofType = (sides: readonly Side[], type: EntityType): readonly Side[] =>
  sides.filter(({ appearance }) => appearance.type === type);

/** Two sides of one kind: two teams, else two countries, else two people. */
function opponents(structure: Structure, sides: readonly Side[]): readonly [Side, Side] | null {
  for (const type of structure.sourceTypes) {
    const [one, other, third] = ofType(sides, type);
    if (one !== undefined && other !== undefined && third === undefined) return [one, other];
  }
  return null;
}

/** The side that the sentence is about: its subject, else the first. */
function actorFirst({ tree }: StatementContext, [one, other]: readonly [Side, Side]): readonly [Side, Side] {
  const isSubject = ({ head }: Side): boolean => subjects.has(tree.token(head).relation);
  return isSubject(other) && !isSubject(one) ? [other, one] : [one, other];
}

/** "Nach dem 3:0 gegen Hertha führt Schalke": without a word of winning, the first number is that of who plays against. */
function byScore({ document, tree }: StatementContext, sentence: Sentence, other: Side): number {
  const found = score.exec(document.text.slice(sentence.start, sentence.end));
  const against = tree.preposition(other.head) === "gegen";
  return found === null || !against ? 0 : Math.sign(Number(found[1]) - Number(found[2]));
}

/** Winners over losers, by the words around a score. */
export function findDuel(context: StatementContext, structure: Structure): readonly Finding[] {
  return context.document.sentences.flatMap((sentence) => {
    if (!isDecided(context, sentence)) return [];
    const sides = opponents(structure, sidesIn(context, structure, sentence));
    if (sides === null) return [];
    const [actor, other] = actorFirst(context, sides);
    const outcome = outcomeOf(context, structure, sentence) ?? byScore(context, sentence, other);
    if (outcome === 0) return [];
    const [winner, loser] = outcome > 0 ? [actor, other] : [other, actor];
    return makeFinding(structure, { source: winner.appearance, target: loser.appearance, trigger: actor.head });
  });
}
