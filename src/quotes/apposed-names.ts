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

function nameAt({ reading, appearances }: SpeechContext, token: number): Appearance | null {
  const found = appearances.appearanceAt(token);
  const mention = appearances.mentionAt(token);
  if (!speaks(found) || mention?.kind !== "name") return null;
  return isGenitive(found, reading.word(mention.endToken - 1)) ? null : found;
}

/** "der Arzt Lahms": the name of whom somebody belongs to says not who that is. */
function isGenitive({ type, name, surfaces }: Appearance, word: string): boolean {
  if (type !== "Person" || !word.endsWith("s") || name.endsWith(word)) return false;
  const base = word.slice(0, -1);
  return [name, ...surfaces].some((form) => form.endsWith(base));
}

function inTree(context: SpeechContext, noun: number, deeper = true): Appearance | null {
  const { reading } = context;
  const apposed = reading.children(noun).filter((child) => ["appos", "flat"].includes(reading.relation(child)));
  const direct = apposed.map((child) => nameAt(context, child)).find((found) => found !== null);
  if (direct !== undefined || !deeper) return direct ?? null;
  const titles = apposed.filter((child) => reading.tag(child) === "NOUN");
  return titles.map((child) => inTree(context, child, false)).find((found) => found !== null) ?? null;
}

/** The commas behind a noun, as long as no clause begins before them. */
function commasBehind({ reading }: SpeechContext, noun: number): readonly number[] {
  const commas: number[] = [];
  for (let index = noun + 1; index <= noun + farthestName && reading.together(noun, index); index += 1) {
    if (reading.word(index) === ",") commas.push(index);
    if (["VERB", "AUX", "SCONJ"].includes(reading.tag(index))) break;
  }
  return commas;
}

/** The person named right behind a comma, if the name ends the apposition. */
function betweenCommas(context: SpeechContext, noun: number): Appearance | null {
  const named = commasBehind(context, noun).map((comma) => behindComma(context, noun, comma));
  return named.find((found) => found !== null) ?? null;
}

function behindComma(context: SpeechContext, noun: number, comma: number): Appearance | null {
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

/** "der Kommissar für Energie Olek Marchuk": parsers hang the name below the field of the office. */
function belowField(context: SpeechContext, noun: number): Appearance | null {
  const { reading, data } = context;
  if (reading.vocabulary.title(reading.word(noun)) === null) return null;
  const fields = reading.children(noun).filter((child) => {
    const marker = reading.children(child).find((at) => reading.relation(at) === "case");
    return marker !== undefined && marker > noun && !data.agents.words.includes(reading.word(marker).toLowerCase());
  });
  const named = fields.map((field) => inTree(context, field, false));
  return named.find((found) => found?.type === "Person") ?? null;
}

/** Whom a name beside a noun makes of it, or null. */
export function nameBeside(context: SpeechContext, noun: number): Appearance | null {
  const { reading, data } = context;
  const one = data.ones.words.includes(reading.word(noun).toLowerCase());
  const mayBeApposed = one || ["NOUN", "PROPN", "ADJ"].includes(reading.tag(noun));
  const beside = inTree(context, noun) ?? belowField(context, noun);
  return beside ?? (mayBeApposed ? betweenCommas(context, noun) : null);
}
