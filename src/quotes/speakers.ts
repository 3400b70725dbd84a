/**
 * Speakers
 * ========
 *
 * Whom a noun phrase makes the speaker: what it stands for, or the body that somebody unnamed speaks for ("ein Sprecher
 * der Kommission", "der Hauptgeschäftsführer des BPI", "ukrainische Angaben").
 */
import type { Appearance } from "../appearances/appearance.ts";
import type { SpeechContext } from "./speech-context.ts";

function speaks(appearance: Appearance | null): appearance is Appearance {
  return appearance !== null && appearance.type !== "Event" && appearance.type !== "Work";
}

/** "die Archäologin Montserrat Sanz": the name behind the noun, perhaps with a title of its own. */
function named(context: SpeechContext, noun: number, deeper = true): Appearance | null {
  const { reading } = context;
  const apposed = reading.children(noun).filter((child) => ["appos", "flat"].includes(reading.relation(child)));
  const direct = apposed.map((child) => nameAt(context, child)).find((found) => found !== null);
  if (direct !== undefined || !deeper) return direct ?? null;
  const titles = apposed.filter((child) => reading.tag(child) === "NOUN");
  return titles.map((child) => named(context, child, false)).find((found) => found !== null) ?? null;
}

function nameAt({ appearances }: SpeechContext, token: number): Appearance | null {
  const found = appearances.appearanceAt(token);
  return speaks(found) && appearances.mentionAt(token)?.kind === "name" ? found : null;
}

/** "ein Sprecher in Berlin" is not Berlin's: of phrases with a preposition only those that name an owner count. */
function mayOwn({ reading, data }: SpeechContext, child: number): boolean {
  const marker = reading.children(child).find((at) => reading.relation(at) === "case");
  return marker === undefined || !data.addressing.words.includes(reading.word(marker).toLowerCase());
}

function owner(context: SpeechContext, noun: number): Appearance | null {
  for (const child of context.reading.children(noun)) {
    const relation = context.reading.relation(child);
    if (!["nmod", "nmod:poss", "det:poss", "det", "flat", "appos"].includes(relation) || !mayOwn(context, child))
      continue;
    const found = context.appearances.appearanceAt(child);
    if (speaks(found)) return found;
    const below = relation === "nmod" && isRepresentative(context, child) ? inside(context, child) : null;
    if (below !== null) return below;
  }
  return null;
}

function inside(context: SpeechContext, noun: number): Appearance | null {
  const adjectives = context.reading.children(noun).filter((child) => context.reading.relation(child) === "amod");
  for (const token of [noun, ...adjectives]) {
    const found = context.appearances.insideWord(token).find((appearance) => speaks(appearance));
    if (found !== undefined) return found;
  }
  return null;
}

/** A noun whose owner or body speaks through it. */
function isRepresentative(context: SpeechContext, noun: number): boolean {
  const token = context.reading.token(noun);
  if (token?.partOfSpeech !== "NOUN" && token?.partOfSpeech !== "PROPN" && token?.partOfSpeech !== "ADJ") return false;
  const word = token.lemma.toLowerCase();
  const { speakers, nouns } = context.data;
  if ([...speakers.words, ...nouns.words].some((known) => word.endsWith(known))) return true;
  return context.reading.vocabulary.title(token.text) !== null;
}

/** The speaker that the head of a noun phrase gives, or null. */
export function speakerAt(context: SpeechContext, noun: number): Appearance | null {
  const direct = context.appearances.appearanceAt(noun);
  if (speaks(direct)) return direct;
  const apposed = named(context, noun);
  if (apposed !== null) return apposed;
  if (!isRepresentative(context, noun)) return null;
  return owner(context, noun) ?? inside(context, noun);
}
