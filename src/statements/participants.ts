/**
 * Participants
 * ============
 *
 * From a word of the tree to the appearances that it stands for: names, titles and pronouns as appearances/ resolved
 * them; a noun through the name behind it ("der Sprecher, Jan Wolf"); a relative pronoun through its antecedent; a noun
 * that only represents somebody through its owner ("Vertreter der Bahn", "US-Truppen", "die ukrainische Seite"). Joined
 * phrases give one participant each.
 */
import type { Appearance } from "../appearances/appearance.ts";
import { keptWith } from "../foundation/kept-with.ts";
import { quoteAt } from "../quotes/quote.ts";
import { antecedentOf } from "./antecedent.ts";
import { bothMeant } from "./both-meant.ts";
import { listedBehind } from "./listed.ts";
import type { Candidate, StatementContext } from "./context.ts";
import { argumentsOfNoun } from "./noun-arguments.ts";
import { eventAgain } from "./event-again.ts";
import { personBehind } from "./person-behind.ts";
import { thingMeant } from "./thing-meant.ts";
import type { Tree } from "./tree.ts";
import { endsInOneOf } from "./word-sets.ts";

export interface Participant {
  readonly appearance: Appearance;
  readonly token: number;
  /** Between 0 and 1. */
  readonly weight: number;
}

const none: readonly Participant[] = [];
const weights = { pronoun: 0.9, name: 1, title: 0.97, compound: 0.95, metonym: 0.95 } as const;
const representative = 0.85;
const deepest = 3;

function named(context: StatementContext, token: number): readonly Participant[] {
  const place = withinEvent(context, token);
  if (place.length > 0) return place;
  const kind = context.appearances.mentionAt(token)?.kind ?? "name";
  return context.appearances.appearancesAt(token).map((appearance) => ({ appearance, token, weight: weights[kind] }));
}

/** "Anschlag in Kirkuk": whoever asks for the word behind the preposition means the town, not the event. */
function withinEvent({ appearances }: StatementContext, token: number): readonly Participant[] {
  const mention = appearances.mentionAt(token);
  if (mention === null || mention.head === token || appearances.appearanceAt(token)?.type !== "Event") return none;
  return appearances.withinName(token).map((appearance) => ({ appearance, token, weight: weights.name }));
}

function insideWord(context: StatementContext, token: number): readonly Participant[] {
  return context.appearances.insideWord(token).map((appearance) => ({ appearance, token, weight: 1 }));
}

function nameBehind(context: StatementContext, token: number): readonly Participant[] {
  const behind = context.tree
    .childrenBy(token, "appos", "flat")
    .filter((child) => context.tree.token(child).morphology.Case !== "Gen" || !isGenitive(context, child));
  for (const child of behind) {
    const found = named(context, child);
    if (found.length > 0) return found;
  }
  return inMarks(context, token);
}

const opening = new Set(["„", "»", "‚", "“", '"']);

/** "Der Film „Unter Strom“": a name in quotation marks right behind its noun, wherever the parser hangs its words. */
function inMarks(context: StatementContext, token: number): readonly Participant[] {
  const mark = context.document.tokens[token + 1];
  if (mark === undefined || !opening.has(mark.text)) return none;
  const mention = context.appearances.mentionAt(token + 2);
  return mention?.kind === "name" && mention.firstToken === token + 2 ? named(context, token + 2) : none;
}

const isGenitive = (context: StatementContext, token: number): boolean =>
  context.tree.token(token).text.endsWith("s") && context.tree.token(token).lemma !== context.tree.token(token).text;

/** "Ein Gericht in Oslo", "die Behörden in Norwegen": where an institution sits. */
function seatsOf({ tree, words, appearances }: StatementContext, noun: number): readonly Candidate[] {
  if (!endsInOneOf(tree.token(noun).lemma, words.institutions)) return [];
  return tree
    .childrenBy(noun, "nmod")
    .filter((child) => words.seatPrepositions.has(tree.preposition(child) ?? ""))
    .filter((child) => appearances.appearancesAt(child).some(({ type }) => type === "Place"))
    .map((token) => ({ token, weight: 1, inside: false }));
}

function represented(context: StatementContext, token: number, depth: number): readonly Participant[] {
  if (!endsInOneOf(context.tree.token(token).lemma, context.words.representatives)) return none;
  const owners = argumentsOfNoun(context, token, "owner");
  return (owners.length > 0 ? owners : seatsOf(context, token)).flatMap((candidate) =>
    (candidate.inside
      ? insideWord(context, candidate.token)
      : coordinatedParticipants(context, candidate.token, depth + 1)
    ).map((participant) => ({ ...participant, weight: participant.weight * representative })),
  );
}

/** "Ich unterstütze Roth", "Er danke Roth": a pronoun for nobody told before is the one whose words they are. */
function speakerBehind(context: StatementContext, token: number): readonly Participant[] {
  const { partOfSpeech, text } = context.tree.token(token);
  if (partOfSpeech !== "PRON" || !context.words.speakerPronouns.has(text.toLowerCase())) return none;
  const speaker = quoteAt(context.quotes, token)?.speaker;
  const appearance = speaker === undefined ? undefined : context.appearances.byId(speaker);
  return appearance === undefined ? none : [{ appearance, token, weight: weights.pronoun }];
}

function single(context: StatementContext, token: number, depth: number): readonly Participant[] {
  const person = personBehind(context, token);
  if (person !== null) return named(context, person);
  const direct = named(context, token);
  if (direct.length > 0 || depth > deepest) return direct;
  const behind = nameBehind(context, token);
  if (behind.length > 0) return behind;
  const noun = antecedentOf(context, token);
  if (noun !== null) return antecedents(context, noun, { pronoun: token, depth });
  const speaker = speakerBehind(context, token);
  if (speaker.length > 0) return speaker;
  return unnamed(context, token, depth);
}

/** Whom a noun without a name stands for: both who were named, those whom it lists, whom it represents, what it means again. */
function unnamed(context: StatementContext, token: number, depth: number): readonly Participant[] {
  const both = bothMeant(context, token);
  if (both.length > 0) return both.map((appearance) => ({ appearance, token, weight: weights.pronoun }));
  const listed = listedBehind(context, token).flatMap((part) => single(context, part, depth + 1));
  if (listed.length > 0)
    return listed.map((participant) => ({ ...participant, weight: participant.weight * representative }));
  const bodies = represented(context, token, depth);
  return bodies.length > 0 ? bodies : meant(context, token);
}

/** "Verdi lehnt das Gesetz ab", "auf dem Treffen": a law, event or work named before. */
function meant(context: StatementContext, token: number): readonly Participant[] {
  const appearance = thingMeant(context, token) ?? eventAgain(context, token);
  return appearance === null ? none : [{ appearance, token, weight: weights.pronoun }];
}

/** "Renault und Nissan, die …": a relative pronoun in front of a plural verb stands for all that are joined before it. */
function antecedents(
  context: StatementContext,
  noun: number,
  { pronoun, depth }: { readonly pronoun: number; readonly depth: number },
): readonly Participant[] {
  const { tree } = context;
  const { head, text, relation } = tree.token(pronoun);
  const plural = text.toLowerCase() === "die" && relation === "nsubj" && head >= 0 && isPlural(context, head);
  const parts = plural ? tree.coordinated(noun).filter((part) => part < pronoun) : [noun];
  return parts.flatMap((part) => single(context, part, depth + 1));
}

const isPlural = ({ tree }: StatementContext, verb: number): boolean =>
  [verb, ...tree.childrenBy(verb, "aux", "aux:pass", "cop")].some(
    (word) => tree.token(word).morphology.Number === "Plur",
  );

/** The joined words; "Roth, der Berater Brandt und Wolf": with what parsers take for a description of the first. */
function partsOf(context: StatementContext, token: number): readonly number[] {
  const { tree } = context;
  const parts = tree.coordinated(token);
  const last = Math.max(...parts);
  if (last <= token) return parts;
  const between = tree.childrenBy(token, "appos").filter((child) => child < last && isListed(context, token, child));
  return between.length === 0 ? parts : [token, ...between, ...parts.slice(1)];
}

/** Somebody else behind a comma, not somebody who describes the first. */
function isListed({ tree, appearances }: StatementContext, first: number, child: number): boolean {
  const start = Math.min(child, ...tree.childrenBy(child, "det", "amod"));
  const one = appearances.appearanceAt(first);
  const other = appearances.appearanceAt(child);
  if (start === 0 || tree.token(start - 1).text !== "," || one === null || other === null) return false;
  return one.type === "Person" && other.type === "Person" && one.id !== other.id;
}

function coordinatedParticipants(context: StatementContext, token: number, depth: number): readonly Participant[] {
  const found: Participant[] = [];
  for (const part of partsOf(context, token))
    for (const participant of single(context, part, depth))
      if (!found.some(({ appearance }) => appearance.id === participant.appearance.id)) found.push(participant);
  return found;
}

/** Whom the words of an article stand for, as far as has been asked: rules and structures ask for the same. */
const knownIn: (tree: Tree) => (readonly Participant[])[] = keptWith(() => []);

/** Everybody whom a candidate stands for. */
export function participantsOf(context: StatementContext, candidate: Candidate): readonly Participant[] {
  const { token, weight, inside } = candidate;
  const found = inside
    ? insideWord(context, token)
    : (knownIn(context.tree)[token] ??= coordinatedParticipants(context, token, 0));
  if (weight === 1) return found;
  return found.map((participant) => ({ ...participant, weight: participant.weight * weight }));
}
