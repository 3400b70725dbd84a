/**
 * The place of a statement
 * ========================
 *
 * Where something happened: the phrase of place at its word or at the verb that carries it ("traf ihn in Oslo", "am
 * Flughafen von Oslo"), else the place that a word like "dort" takes up.
 */
import type { Appearance } from "../appearances/appearance.ts";
import { carriers } from "./carriers.ts";
import type { StatementContext } from "./context.ts";
import { participantsOf } from "./participants.ts";

type Taken = ReadonlySet<string>;

const restingRelations = ["nsubj", "nsubj:pass", "obj"];

/** Phrases of place, also where the parser hung them on the subject or object beside the verb. */
function placePhrases({ tree, words }: StatementContext, carrier: number): readonly number[] {
  const own = tree
    .childrenBy(carrier, "obl", "nmod", "advmod")
    .flatMap((child) => [child, ...tree.childrenBy(child, "nmod")]);
  const beside = tree.childrenBy(carrier, ...restingRelations).flatMap((child) => tree.childrenBy(child, "nmod"));
  return [...own, ...beside].filter((child) => words.placePrepositions.has(tree.preposition(child) ?? ""));
}

function placeAt(context: StatementContext, phrase: number, taken: Taken): Appearance | null {
  const [place] = participantsOf(context, { token: phrase, weight: 1, inside: false })
    .map(({ appearance }) => appearance)
    .filter(({ type, id }) => type === "Place" && !taken.has(id));
  return place ?? null;
}

/** "In einem Vorort von Oslo", "im Süden des Libanon": the place that a general word for a part of it names behind itself. */
function placeBehind(context: StatementContext, phrase: number, taken: Taken): Appearance | null {
  const { tree, words, appearances } = context;
  if (appearances.appearanceAt(phrase) !== null) return null;
  const whole = tree.childrenBy(phrase, "nmod", "appos").filter((child) => {
    const preposition = tree.preposition(child);
    return preposition === null || words.genitivePrepositions.has(preposition);
  });
  return whole.map((child) => placeAt(context, child, taken)).find((place) => place !== null) ?? null;
}

function placeBelow(context: StatementContext, carrier: number, taken: Taken): Appearance | null {
  const phrases = placePhrases(context, carrier);
  const find = (at: typeof placeAt): Appearance | null =>
    phrases.map((phrase) => at(context, phrase, taken)).find((place) => place !== null) ?? null;
  return find(placeAt) ?? find(placeBehind);
}

/** The place named last before a word, in its sentence or the one before. */
function lastPlaceBefore({ document, tree, appearances }: StatementContext, token: number): Appearance | null {
  const first = document.sentences[Math.max(0, tree.token(token).sentence - 1)]?.firstToken ?? 0;
  for (let at = token - 1; at >= first; at -= 1) {
    const mention = appearances.mentionAt(at);
    if (mention?.kind !== "name") continue;
    const places = [appearances.appearanceAt(at), ...appearances.withinName(at)];
    const place = places.find((appearance) => appearance?.type === "Place");
    if (place !== undefined) return place;
  }
  return null;
}

/** "Reist nach Kairo. Dort will er Mansur treffen", "nach Kairo, wo er Mansur traf". */
function placeMeant(context: StatementContext, carrier: number, taken: Taken): Appearance | null {
  const { tree, words } = context;
  const there = tree
    .childrenBy(carrier, "advmod", "obl")
    .find((child) => words.there.has(tree.token(child).text.toLowerCase()));
  const place = there === undefined ? null : lastPlaceBefore(context, there);
  return place === null || taken.has(place.id) ? null : place;
}

/** Id of the place where a trigger says that something happened, other than those of its two sides. */
export function placeOf(context: StatementContext, trigger: number, taken: Taken): string | null {
  const found = carriers(context, trigger);
  for (const find of [placeBelow, placeMeant])
    for (const carrier of found) {
      const place = find(context, carrier, taken);
      if (place !== null) return place.id;
    }
  return null;
}
