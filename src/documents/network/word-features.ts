/**
 * Word features
 * =============
 *
 * A word as the network sees it: rows of nine tables. Known words, lexicon classes and shapes have a row each, found by
 * the hash of their key; endings and beginnings share hashed rows (the twin of scripts/train-language/features.py).
 */
import type { ModelFile } from "./model-file.ts";

export interface LexicalClasses {
  readonly partOfSpeechClass: string;
  readonly caseClass: string;
}

export const featureNames = [
  "word", "class", "case", "shape", "suffix2", "suffix3", "suffix4", "prefix3", "gazetteer",
] as const; // prettier-ignore

/** Gives the rows of a word, in the order of `featureNames`. */
export type WordFeatures = (word: string) => readonly number[];

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashText(text: string): number {
  let value = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  }
  return value >>> 0;
}

const quotes = /[„“”‟»«″]/gu;
const singleQuotes = /[‚‘’‛]/gu;
const dashes = /[–—]/gu;
const unlikeTreebanks = /[„“”‟»«″‚‘’‛–—]/u;

/** All quotation marks and dashes become the one that the treebanks have. */
function normalise(word: string): string {
  if (word === "``" || word === "''" || word === "`") return '"';
  if (!unlikeTreebanks.test(word)) return word;
  return word.replace(quotes, '"').replace(singleQuotes, "'").replace(dashes, "-");
}

const capitals = new Set("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ");
const smallLetters = new Set("abcdefghijklmnopqrstuvwxyzäöüßéèáàóòíìúñçãâêôûëïø");
const digits = new Set("0123456789");
const longestShape = 6;

function shapeOfLetter(letter: string): string {
  if (smallLetters.has(letter)) return "x";
  if (capitals.has(letter)) return "X";
  return digits.has(letter) ? "d" : letter;
}

/** "Xx-d" for "Covid-19": kinds of letters, each as often as it changes. */
function shapeOf(word: string): string {
  let shape = "";
  let kinds = 0;
  let last = "";
  for (const letter of word) {
    const kind = shapeOfLetter(letter);
    if (kind === last) continue;
    if (kinds === longestShape) break;
    shape += kind;
    kinds += 1;
    last = kind;
  }
  return shape;
}

/** Place of a hash in a sorted list, -1 where it is not there. */
function find(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? low : -1;
}

const hashed = { suffix2: 1024, suffix3: 8192, suffix4: 8192, prefix3: 8192 } as const;
const unknown = 1;

function hashedRow(table: keyof typeof hashed, key: string): number {
  return unknown + (hashText(key) % (hashed[table] - 1));
}

type Dictionary = (key: string, otherwise: number) => number;

function dictionary(keys: Uint32Array, values: Uint16Array): Dictionary {
  return (key, otherwise) => {
    const place = find(keys, hashText(key));
    return place < 0 ? otherwise : (values[place] ?? otherwise);
  };
}

/** Rows of class and case, from the language's lexicon or from the one inside the model. */
type ClassRows = (form: string) => readonly [number, number];

function outerLexicon(row: Dictionary, lexicalClasses: (word: string) => LexicalClasses): ClassRows {
  return (form) => {
    const { partOfSpeechClass, caseClass } = lexicalClasses(form);
    return [row(`x${partOfSpeechClass}`, unknown), row(`k${caseClass}`, 0)];
  };
}

function innerLexicon(model: ModelFile, row: Dictionary): ClassRows {
  const keys = model.words("lexicon.hashes");
  const classes = dictionary(keys, model.halves("lexicon.classes"));
  const cases = dictionary(keys, model.halves("lexicon.cases"));
  const lookUp = (form: string): readonly [number, number] => [classes(`l${form}`, -1), cases(`l${form}`, 0)];
  return (form) => {
    const key = form.toLowerCase();
    const whole = lookUp(key);
    if (whole[0] >= 0) return whole;
    const last = key.includes("-") ? lookUp(key.slice(key.lastIndexOf("-") + 1)) : whole;
    if (last[0] >= 0) return last;
    return [row(/^[0-9]/u.test(key) ? "x#" : "x?", unknown), row("k", 0)];
  };
}

export function createWordFeatures(model: ModelFile, lexicalClasses: (word: string) => LexicalClasses): WordFeatures {
  const row = dictionary(model.words("dictionary.hashes"), model.halves("dictionary.rows"));
  const classRows = model.has("lexicon.hashes") ? innerLexicon(model, row) : outerLexicon(row, lexicalClasses);
  const gazetteer = (word: string): number => {
    const key = word.toLowerCase();
    return row(`g${key}`, 0) || (key.endsWith("s") ? row(`g${key.slice(0, -1)}`, 0) : 0);
  };
  return (word) => {
    const form = normalise(word);
    const key = form.toLowerCase().replace(/[0-9]/gu, "0");
    return [
      row(`w${key}`, unknown),
      ...classRows(form),
      row(`s${shapeOf(form)}`, 0),
      hashedRow("suffix2", `2${key.slice(-2)}`),
      hashedRow("suffix3", `3${key.slice(-3)}`),
      hashedRow("suffix4", `4${key.slice(-4)}`),
      hashedRow("prefix3", `p${key.slice(0, 3)}`),
      gazetteer(form),
    ];
  };
}
