/**
 * Names beside a noun
 * ===================
 *
 * "die Archäologin Montserrat Sanz", "ein Sprecher der Polizei, Kommissar Karl Brandt, sagte": the name that says who a
 * noun for somebody is. Where the tree has lost a long apposition, commas show it.
 */
import type { Appearance } from "../appearances/appearance.ts";
import { speaks } from "./may-speak.ts";
import type { SpeechContext } from "./speech-context.ts";

const farthestName = 16;
const longestTitle = 3;

function nameAt({ appearances }: SpeechContext, token: number): Appearance | null {
  const found = appearances.appearanceAt(token);
  return speaks(found) && appearances.mentionAt(token)?.kind === "name" ? found : null;
}

function inTree(context: SpeechContext, noun: number, deeper = true): Appearance | null {
  const { reading } = context;
  const apposed = reading.children(noun).filter((child) => ["appos", "flat"].includes(reading.relation(child)));
  const direct = apposed.map((child) => nameAt(context, child)).find((found) => found !== null);
  if (direct !== undefined || !deeper) return direct ?? null;
  const titles = apposed.filter((child) => reading.tag(child) === "NOUN");
  return titles.map((child) => inTree(context, child, false)).find((found) => found !== null) ?? null;
}

/** The first comma behind a noun, as long as no clause begins before it. */
function commaBehind({ reading }: SpeechContext, noun: number): number | null {
  for (let index = noun + 1; index <= noun + farthestName && reading.together(noun, index); index += 1) {
    if (reading.word(index) === ",") return index;
    if (["VERB", "AUX", "SCONJ"].includes(reading.tag(index))) return null;
  }
  return null;
}

/** The person named right behind a comma, if the name ends the apposition. */
function betweenCommas(context: SpeechContext, noun: number): Appearance | null {
  const comma = commaBehind(context, noun);
  if (comma === null) return null;
  for (let index = comma + 1; index <= comma + longestTitle; index += 1) {
    const mention = context.reading.together(noun, index) ? context.appearances.mentionAt(index) : null;
    if (mention?.kind === "name") return closedPerson(context, index, mention.endToken);
  }
  return null;
}

function closedPerson({ reading, appearances }: SpeechContext, token: number, end: number): Appearance | null {
  const closed = [",", "("].includes(reading.word(end)) || ["VERB", "AUX", "PUNCT"].includes(reading.tag(end));
  const found = appearances.appearanceAt(token);
  return closed && found?.type === "Person" ? found : null;
}

/** Whom a name beside a noun makes of it, or null. */
export function nameBeside(context: SpeechContext, noun: number): Appearance | null {
  const { reading, data } = context;
  const one = data.ones.words.includes(reading.word(noun).toLowerCase());
  const mayBeApposed = one || ["NOUN", "PROPN", "ADJ"].includes(reading.tag(noun));
  return inTree(context, noun) ?? (mayBeApposed ? betweenCommas(context, noun) : null);
}
