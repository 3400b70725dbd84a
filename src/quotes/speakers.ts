/**
 * Speakers
 * ========
 *
 * Whom a noun phrase makes the speaker: the name beside the noun, what the noun stands for, or the body that somebody
 * unnamed speaks for ("ein Sprecher der Kommission", "der Hauptgeschäftsführer des BPI", "ukrainische Angaben").
 */
import type { AppearanceIndex } from "../appearances/appearance-index.ts";
import type { Appearance } from "../appearances/appearance.ts";
import { keptWith } from "../foundation/kept-with.ts";
import { nameBeside } from "./apposed-names.ts";
import { speaks } from "./may-speak.ts";
import { isRepresentative, ownerAt } from "./owners.ts";
import type { SpeechContext } from "./speech-context.ts";

/** Whom each noun for an office makes known: "der Kommissar für Energie Olek Marchuk". */
const holdersOf = keptWith((index: AppearanceIndex): ReadonlyMap<number, Appearance> => {
  const holders = index.appearances.flatMap((one) => one.roles.map(({ head }) => [head, one] as const));
  return new Map(holders.filter(([, { type }]) => type === "Person"));
});

const holderAt = (context: SpeechContext, noun: number): Appearance | null =>
  nameBeside(context, noun) ?? holdersOf(context.appearances).get(noun) ?? null;

/** The speaker that the head of a noun phrase gives, or null. */
export function speakerAt(context: SpeechContext, noun: number): Appearance | null {
  const direct = context.appearances.appearanceAt(noun);
  if (speaks(direct) && (direct.type === "Person" || !isRepresentative(context, noun))) return direct;
  const named = holderAt(context, noun);
  if (named !== null && (named.type === "Person" || !speaks(direct))) return named;
  return speaks(direct) ? direct : ownerAt(context, noun);
}

const farthestName = 12;

/** The words of a name behind a noun, up to the next verb. */
function namesBehind({ reading, appearances }: SpeechContext, noun: number, speaker: Appearance): readonly number[] {
  const heads: number[] = [];
  for (let token = noun + 1; token <= noun + farthestName && reading.together(noun, token); token += 1) {
    if (["VERB", "AUX"].includes(reading.tag(token))) break;
    if (appearances.appearanceAt(token)?.id === speaker.id) heads.push(token);
  }
  return heads.filter((token) => appearances.mentionAt(token)?.head === token);
}

/** "die Abgeordneten Eva Lind und Karl Brandt": who is coordinated with the name that the noun is told by. */
function namedWith(context: SpeechContext, noun: number, speaker: Appearance): readonly number[] {
  const { reading } = context;
  const conjuncts = namesBehind(context, noun, speaker).map((token) =>
    reading.children(token).filter((child) => reading.relation(child) === "conj"),
  );
  return conjuncts.find((others) => others.length > 0) ?? [];
}

/** A speaker and those who are coordinated with him, each named: "nach Angaben von dpa und AFP". */
export function withCompanions(context: SpeechContext, noun: number, speaker: Appearance): readonly Appearance[] {
  const others = namedWith(context, noun, speaker).map((token) => speakerAt(context, token));
  return [...new Set([speaker, ...others.filter((other) => other !== null && other.type === speaker.type)])].filter(
    (one) => one !== null,
  );
}

/** "Brandt, Chef der ESA und früherer Minister, sagte": what is coordinated with a name describes it, unless it is named too. */
function isSomebodyElse({ appearances }: SpeechContext, noun: number, conjunct: number): boolean {
  return appearances.mentionAt(noun)?.kind !== "name" || appearances.appearanceAt(conjunct) !== null;
}

/** All whom a noun phrase makes speakers: two who are coordinated, or a pronoun for both, each speak. */
export function speakersAt(context: SpeechContext, noun: number): readonly Appearance[] {
  const { reading, appearances } = context;
  const both = appearances.appearancesAt(noun);
  if (both.length > 1) return both.filter((appearance) => speaks(appearance));
  const first = speakerAt(context, noun);
  const others = reading
    .children(noun)
    .filter((child) => reading.relation(child) === "conj" && isSomebodyElse(context, noun, child));
  const apposed = first === null ? [] : namedWith(context, noun, first);
  const found = [first, ...[...others, ...apposed].map((token) => speakerAt(context, token))];
  return [...new Set(found.filter((speaker) => speaker !== null))];
}
