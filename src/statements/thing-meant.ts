/**
 * The thing that is meant
 * =======================
 *
 * "Verdi lehnt das Gesetz ab", "Greenpeace kritisierte den Gipfel", "der Vatikan verurteilte den Film": a definite noun
 * without anything of its own is the law, event or work named before whose name ends or begins with the noun, or that
 * the noun was said of. It is asked for each word in a statement's place, with adjectives of its own and over many
 * sentences; the noun is no mention. (What is one, and where two of a kind make it mean neither: bodies in
 * appearances/resolve-bodies.ts, listed kinds in appearances/resolve-definites.ts; other nouns for events: event-again.ts.)
 */
import type { Appearance } from "../appearances/appearance.ts";
import type { EntityType } from "../ontology/ontology.ts";
import type { StatementContext } from "./context.ts";
import { lastNamedBefore } from "./last-named-before.ts";

const farthestSentences = 8;
const shortestNoun = 4;
const things: ReadonlySet<EntityType> = new Set<EntityType>(["Work", "Event"]);
const own = ["nmod", "appos", "flat", "nummod", "acl", "det:poss"];

/** "Das neue Gesetz", but neither "das Gesetz der Union" nor "ein Gesetz", "das zweite Gesetz". */
function isBareDefinite({ tree, words, appearances }: StatementContext, noun: number): boolean {
  const { partOfSpeech, morphology } = tree.token(noun);
  if (partOfSpeech !== "NOUN" || morphology.Number === "Plur" || appearances.mentionAt(noun) !== null) return false;
  if (appearances.insideWord(noun).length > 0 || tree.childrenBy(noun, ...own).length > 0) return false;
  const adjectives = tree.childrenBy(noun, "amod");
  if (adjectives.some((adjective) => appearances.insideWord(adjective).length > 0)) return false;
  return tree.childrenBy(noun, "det").some((child) => words.definite.has(tree.token(child).text.toLowerCase()));
}

/** The noun right before a name, over an opening quotation mark: "Roman" in "der Roman „Nordlicht“". */
function nounBefore({ document }: StatementContext, first: number): string {
  const before = document.tokens[first - 1];
  const noun = before?.partOfSpeech === "PUNCT" ? document.tokens[first - 2] : before;
  return noun?.partOfSpeech === "NOUN" ? noun.lemma.toLowerCase() : "";
}

function isCalled(context: StatementContext, thing: Appearance, noun: string): boolean {
  const called = thing.surfaces.some((surface) => {
    const [first = "", ...others] = surface.toLowerCase().split(" ");
    return first.endsWith(noun) || others.at(-1)?.endsWith(noun) === true;
  });
  return called || thing.mentions.some(({ firstToken }) => nounBefore(context, firstToken).endsWith(noun));
}

/** Which work or event a bare definite noun means, or null. */
export function thingMeant(context: StatementContext, token: number): Appearance | null {
  const noun = context.tree.token(token).lemma.toLowerCase();
  if (noun.length < shortestNoun || !isBareDefinite(context, token)) return null;
  const earliest = context.tree.token(token).sentence - farthestSentences;
  const [found] = context.appearances.appearances
    .filter(({ type }) => things.has(type))
    .map((thing) => ({ thing, at: lastNamedBefore(thing, token) }))
    .filter(({ at }) => at < 0 || context.tree.token(at).sentence >= earliest)
    .filter(({ thing, at }) => (at >= 0 || thing.headline.length > 0) && isCalled(context, thing, noun))
    .sort((one, other) => other.at - one.at);
  return found?.thing ?? null;
}
