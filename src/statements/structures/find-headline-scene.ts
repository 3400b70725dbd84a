/**
 * Scene in the headline
 * =====================
 *
 * "Brand in Moskauer Nachtclub", "Hamburg: Streik im Hafen", "Marathon in Bremen": the headline says where its event
 * was, inside the event's name, behind it or as its topic. The sentence that proves it is the text's: where it names the
 * place, the event, or the event's noun. States are left out: what the headline says of them is rather whose it was.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Token } from "../../documents/document.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { isTopicMention } from "../headline-topic.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";

/** The headline's tokens go on where those of the text end. */
const headlineToken = ({ document: { tokens, headline } }: StatementContext, token: number): Token | undefined =>
  headline?.tokens[token - tokens.length];

const wordAt = (context: StatementContext, token: number): string =>
  headlineToken(context, token)?.text.toLowerCase() ?? "";

const lemmaAt = (context: StatementContext, token: number): string =>
  headlineToken(context, token)?.lemma.toLowerCase() ?? "";

interface Pair {
  readonly context: StatementContext;
  readonly structure: Structure;
  readonly event: Mention;
  readonly place: Mention;
}

/** "in Bremen", "in der Provinz Xinjiang": few words may stand between preposition and place. */
const farthest = 3;

function isLed({ context, structure, place }: Pair, from: number): boolean {
  const first = Math.max(from, place.firstToken - farthest);
  for (let token = place.firstToken - 1; token >= first; token -= 1)
    if (structure.prepositions.includes(wordAt(context, token))) return true;
  return false;
}

/** "Moskauer", a whole word, is where it was; "US" in "US-Wahl" is not. */
function isInside(pair: Pair): boolean {
  const { context, event, place } = pair;
  if (place.firstToken <= event.firstToken || place.endToken > event.endToken) return false;
  if (place.kind === "compound" && place.text.length !== wordAt(context, place.firstToken).length) return false;
  return isLed(pair, event.firstToken);
}

function isBehind(pair: Pair): boolean {
  const { event, place } = pair;
  if (place.kind === "compound" || place.firstToken <= event.endToken) return false;
  return place.firstToken - event.endToken <= farthest && isLed(pair, event.endToken);
}

/** "Hamburg: Großbrand", "Hamburg: Verheerender Großbrand". */
const isTopicOf = ({ context, event, place }: Pair): boolean =>
  isTopicMention(context, place) && event.firstToken > place.endToken && event.firstToken - place.endToken <= 2;

/** In its name first, then behind it, then before the colon. */
const ways = [isInside, isBehind, isTopicOf] as const;

/** The place of an event of the headline. */
function placeOf(context: StatementContext, structure: Structure, event: Mention): Appearance | undefined {
  const places = context.appearances.appearances.filter(
    (place) => structure.targetTypes.includes(place.type) && !context.countries.isState(place),
  );
  for (const isPlaced of ways) {
    const found = places.find(({ headline }) =>
      headline.some((place) => isPlaced({ context, structure, event, place })),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

const shortestNoun = 4;

interface Scene {
  readonly event: Appearance;
  readonly place: Appearance;
  /** The event's noun in the headline. */
  readonly noun: string;
}

/** The word of the text that proves it: a name of the place or of the event, or the event's noun. */
function proofOf(context: StatementContext, { event, place, noun }: Scene): number | undefined {
  const named = place.mentions.find(({ kind }) => kind === "name") ?? event.mentions[0] ?? place.mentions[0];
  if (named !== undefined) return named.head;
  return context.document.tokens.find(({ partOfSpeech, lemma }) => {
    const word = lemma.toLowerCase();
    return partOfSpeech === "NOUN" && word.length >= shortestNoun && (noun.endsWith(word) || word.endsWith(noun));
  })?.index;
}

/** Where the events of the headline were. */
export function findHeadlineScene(context: StatementContext, structure: Structure): readonly Finding[] {
  if (context.document.headline === null) return [];
  const refused = lowerCaseSet(structure.unless);
  return context.appearances.appearances
    .filter(({ type }) => structure.sourceTypes.includes(type))
    .flatMap((source) => {
      const [event] = source.headline.filter(({ kind }) => kind === "name");
      const noun = event === undefined ? "" : lemmaAt(context, event.head);
      if (event === undefined || endsInOneOf(noun, refused)) return [];
      const target = placeOf(context, structure, event);
      if (target === undefined) return [];
      const trigger = proofOf(context, { event: source, place: target, noun });
      return trigger === undefined ? [] : makeFinding(structure, { source, target, trigger });
    });
}
