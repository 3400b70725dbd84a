/**
 * Speakers
 * ========
 *
 * Whom a noun phrase makes the speaker: the name beside the noun, what the noun stands for, or the body that somebody
 * unnamed speaks for ("ein Sprecher der Kommission", "der Hauptgeschäftsführer des BPI", "ukrainische Angaben").
 */
import type { Appearance } from "../appearances/appearance.ts";
import { nameBeside } from "./apposed-names.ts";
import { speaks } from "./may-speak.ts";
import { isRepresentative, ownerAt } from "./owners.ts";
import type { SpeechContext } from "./speech-context.ts";

/** The speaker that the head of a noun phrase gives, or null. */
export function speakerAt(context: SpeechContext, noun: number): Appearance | null {
  const direct = context.appearances.appearanceAt(noun);
  if (speaks(direct) && (direct.type === "Person" || !isRepresentative(context, noun))) return direct;
  const named = nameBeside(context, noun);
  if (named !== null && (named.type === "Person" || !speaks(direct))) return named;
  return speaks(direct) ? direct : ownerAt(context, noun);
}

/** All whom a noun phrase makes speakers: two who are coordinated, or a pronoun for both, each speak. */
export function speakersAt(context: SpeechContext, noun: number): readonly Appearance[] {
  const { reading, appearances } = context;
  const both = appearances.appearancesAt(noun);
  if (both.length > 1) return both.filter((appearance) => speaks(appearance));
  const others = reading.children(noun).filter((child) => reading.relation(child) === "conj");
  const found = [noun, ...others].map((token) => speakerAt(context, token));
  return [...new Set(found.filter((speaker) => speaker !== null))];
}
