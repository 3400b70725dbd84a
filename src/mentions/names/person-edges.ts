/**
 * Edges of person names
 * =====================
 *
 * "Georgian citizen Levan Mchedlidze", "Treasury Secretary Alan Greaves": where common nouns have no capital, taggers
 * often take what stands before a person for a part of the name.
 */
import type { Reading } from "../reading.ts";
import { isCapitalised } from "../word-shapes.ts";

/** "Democrat Jane Roe". */
function isBody({ vocabulary }: Reading, word: string): boolean {
  const known = vocabulary.names.longest([word], 0);
  return known?.sure === true && known.type === "Organization" && vocabulary.firstName(word) === null;
}

function isNoPart(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  const { vocabulary } = reading;
  if (vocabulary.data.titles.addresses.includes(word)) return true;
  if (vocabulary.countryOfAdjective(word) !== undefined || isBody(reading, word)) return true;
  if (!isCapitalised(word)) return !vocabulary.data.grammar.personParticles.includes(word) && /^\p{Ll}{3}/u.test(word);
  return vocabulary.data.titles.nouns.includes(word.toLowerCase()) && vocabulary.firstName(word) === null;
}

/** Where the name begins: behind the last word of the span that is a role, a demonym or no name at all. */
export function firstOfPerson(reading: Reading, firstToken: number, endToken: number): number {
  for (let index = endToken - 2; index >= firstToken; index -= 1) if (isNoPart(reading, index)) return index + 1;
  return firstToken;
}

/** Whether the second half of a double name begins at a token: "Berners", "-", "Lee" without blanks. */
export function isSecondHalf(reading: Reading, index: number): boolean {
  const [before, hyphen, own] = [index - 2, index - 1, index].map(reading.token);
  if (hyphen?.text !== "-" || before === undefined || own === undefined) return false;
  const adjacent = before.end === hyphen.start && hyphen.end === own.start;
  return adjacent && isCapitalised(before.text) && isCapitalised(own.text);
}

/** "Wurde Karl Brandt von Anna Roth empfangen": behind a whole name, the preposition before another one is no part of it. */
export function beginsAnother(reading: Reading, first: number, index: number): boolean {
  const { vocabulary } = reading;
  if (index < first + 2 || !vocabulary.data.grammar.personParticles.includes(reading.word(index))) return false;
  return vocabulary.firstName(reading.word(index + 1)) !== null && isCapitalised(reading.word(index + 2));
}

function endOfFirst(reading: Reading, firstToken: number, endToken: number): number {
  for (let index = firstToken + 2; index < endToken; index += 1)
    if (beginsAnother(reading, firstToken, index)) return index;
  return endToken;
}

/** Where the name ends: behind the second half of a double surname. "Trump-Kim" alone is two people, and
 * "of Greenpeace" no part of a name. */
export function endOfPerson(reading: Reading, firstToken: number, end: number): number {
  const endToken = endOfFirst(reading, firstToken, end);
  const { genitiveArticles } = reading.vocabulary.data.grammar;
  const link = reading.words.slice(firstToken, endToken).findIndex((word) => genitiveArticles.includes(word));
  if (link > 0) return firstToken + link;
  return endToken - firstToken > 1 && isSecondHalf(reading, endToken + 1) ? endToken + 2 : endToken;
}
