/**
 * Who speaks through a noun
 * =========================
 *
 * "ein Sprecher der Kommission", "ukrainische Angaben", "die Studie der Stiftung": the body that somebody unnamed or a
 * paper speaks for. Told once, it need not be told again: "die Studie" later is that of the same body.
 */
import type { Appearance } from "../appearances/appearance.ts";
import { groupBy } from "../foundation/group-by.ts";
import { keptWith } from "../foundation/kept-with.ts";
import type { Reading } from "../mentions/reading.ts";
import { tokensOf } from "../mentions/tokens-of.ts";
import { bodyInNoun } from "./bodies-of-compounds.ts";
import { speaks } from "./may-speak.ts";
import type { SpeechContext } from "./speech-context.ts";

/** Words for what is said, whose owner may be a person; a person's lawyer or doctor is somebody else. */
export function isNounOfSaying({ data }: SpeechContext, lemma: string): boolean {
  const word = lemma.toLowerCase();
  return data.nouns.words.some((noun) => word === noun || (noun.length > 4 && word.endsWith(noun)));
}

/** A noun whose owner or body speaks through it. */
export function isRepresentative(context: SpeechContext, noun: number): boolean {
  const token = context.reading.token(noun);
  if (token === undefined || !["NOUN", "PROPN", "ADJ"].includes(token.partOfSpeech)) return false;
  const word = token.lemma.toLowerCase();
  if (isNounOfSaying(context, word) || context.data.speakers.words.some((known) => word.endsWith(known))) return true;
  return context.reading.vocabulary.title(token.text) !== null;
}

/** "ein Sprecher in Berlin" is not Berlin's: of phrases with a preposition only those that name an owner count. */
export function mayOwn({ reading, data }: SpeechContext, child: number): boolean {
  const marker = reading.children(child).find((at) => reading.relation(at) === "case");
  return marker === undefined || !data.addressing.words.includes(reading.word(marker).toLowerCase());
}

const owning = new Set(["nmod", "nmod:poss", "det:poss", "det", "flat", "appos"]);

function ownerOf(context: SpeechContext, noun: number): Appearance | null {
  const spokesman = isSpokesman(context, noun);
  const personal = isNounOfSaying(context, context.reading.lemma(noun)) || spokesman;
  const owns = (relation: string): boolean => owning.has(relation) || (spokesman && relation === "compound");
  const children = context.reading
    .children(noun)
    .filter((child) => owns(context.reading.relation(child)) && mayOwn(context, child));
  for (const child of children) {
    const found = context.appearances.appearanceAt(child);
    if (speaks(found) && (personal || found.type !== "Person")) return found;
    const below = insideOwner(context, child);
    if (below !== null) return below;
  }
  return null;
}

function insideOwner(context: SpeechContext, child: number): Appearance | null {
  return context.reading.relation(child) === "nmod" && isRepresentative(context, child) ? inside(context, child) : null;
}

/** Whoever speaks for a person says the person's words. */
function isSpokesman({ reading, data }: SpeechContext, noun: number): boolean {
  const word = reading.lemma(noun).toLowerCase();
  return data.spokesmen.words.some((known) => word.endsWith(known));
}

function inside(context: SpeechContext, noun: number): Appearance | null {
  const adjectives = context.reading.children(noun).filter((child) => context.reading.relation(child) === "amod");
  for (const token of [noun, ...adjectives]) {
    const found = context.appearances.insideWord(token).find((appearance) => speaks(appearance));
    if (found !== undefined) return found;
  }
  return null;
}

const shownIn: (context: SpeechContext) => Map<number, Appearance | null> = keptWith(() => new Map());

/** The owner that the noun itself shows; asked again by each later noun like it. */
function shownOwner(context: SpeechContext, noun: number): Appearance | null {
  const known = shownIn(context);
  const before = known.get(noun);
  if (before !== undefined) return before;
  const owner = isSpokesman(context, noun)
    ? (inside(context, noun) ?? ownerOf(context, noun))
    : (ownerOf(context, noun) ?? inside(context, noun));
  known.set(noun, owner);
  return owner;
}

/** Where each noun stands, by its lemma. */
const nounsOf = keptWith((reading: Reading): ReadonlyMap<string, readonly number[]> => {
  const nouns = [...reading.words.keys()].filter((index) => reading.tag(index) === "NOUN");
  return groupBy(nouns, (noun) => reading.lemma(noun));
});

/** "die Experten" behind "Experten des Museums": the owner that the same noun had before. */
function earlierOwner(context: SpeechContext, noun: number): Appearance | null {
  const { reading, data } = context;
  const before = reading.children(noun).find((child) => reading.relation(child) === "det");
  if (before === undefined || !data.definite.words.includes(reading.word(before).toLowerCase())) return null;
  const alike = nounsOf(reading).get(reading.lemma(noun)) ?? [];
  const owned = alike.findLast((index) => index < noun && shownOwner(context, index) !== null);
  return owned === undefined ? null : shownOwner(context, owned);
}

/** "Siemens streicht Stellen. Ein Sprecher sagte": nobody's spokesman speaks for the one body of the sentence before. */
function bodyBefore(context: SpeechContext, noun: number): Appearance | null {
  const { reading, appearances, data } = context;
  if (!data.spokesmen.words.includes(reading.lemma(noun).toLowerCase())) return null;
  const before = reading.document.sentences[(reading.token(noun)?.sentence ?? 0) - 1];
  if (before === undefined) return null;
  const bodies = tokensOf(before)
    .map((token) => appearances.appearanceAt(token))
    .filter((found) => found?.type === "Organization" && !context.isMedium(found));
  const [body = null, ...others] = new Set(bodies);
  return others.length === 0 ? body : null;
}

/** Who speaks through a noun, or null. */
export function ownerAt(context: SpeechContext, noun: number): Appearance | null {
  if (!isRepresentative(context, noun)) return null;
  const told = shownOwner(context, noun) ?? earlierOwner(context, noun);
  return told ?? bodyInNoun(context, noun) ?? bodyBefore(context, noun);
}
