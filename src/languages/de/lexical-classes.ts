/**
 * Lexical classes
 * ===============
 *
 * What the lexicon says of a form, in two short strings that the network was trained on: the parts of speech that it may
 * have, and its cases, numbers and persons. Tags are those of LanguageTool's German dictionary. The twin of
 * scripts/train-language/lexical_classes.py; a test holds a sample of both together.
 */
import type { LexicalClasses } from "../../documents/network/word-features.ts";

const cases: Readonly<Record<string, string>> = { NOM: "N", GEN: "G", DAT: "D", AKK: "A" };
const numbers: Readonly<Record<string, string>> = { SIN: "s", PLU: "p" };
const genders: Readonly<Record<string, string>> = { MAS: "m", FEM: "f", NEU: "n", NOG: "x" };
const inflected = new Set(["EIG", "ADJ", "PA1", "PA2", "SUB", "PRO", "ART"]);
const verbForms = new Set(["INF", "EIZ", "PA2", "PA1", "IMP"]);

function firstOf(table: Readonly<Record<string, string>>, cells: readonly string[]): string {
  return cells.map((cell) => table[cell] ?? "").find((value) => value !== "") ?? "";
}

function agreement(cells: readonly string[]): string[] {
  const grammaticalCase = firstOf(cases, cells);
  const number = firstOf(numbers, cells);
  return grammaticalCase === "" ? [] : [grammaticalCase + number + (number === "s" ? firstOf(genders, cells) : "")];
}

interface Reading {
  readonly parts: readonly string[];
  readonly cases: readonly string[];
}

function verbAgreement(form: string, number: string): string[] {
  return /^[123]$/u.test(form) && number !== "" ? [`v${form}${number.slice(0, 1).toLowerCase()}`] : [];
}

function readVerb([, kind = "", ...rest]: readonly string[]): Reading {
  const auxiliary = kind === "AUX" || kind === "MOD";
  const [form = "", number = ""] = auxiliary ? rest : [kind, ...rest];
  const part = `V${verbForms.has(form) ? form : "FIN"}`;
  return { parts: auxiliary ? [`V${kind}`, part] : [part], cases: verbAgreement(form, number) };
}

function readPreposition(cells: readonly string[]): Reading {
  const governed = (cells.at(-1) ?? "").split("+").map((cell) => cases[cell] ?? "");
  return { parts: ["PRP"], cases: governed.filter((cell) => cell !== "").map((cell) => `p${cell}`) };
}

function nounPart(cells: readonly string[]): string {
  if (cells.includes("INF")) return "SI";
  return cells.includes("ADJ") ? "SA" : "S";
}

const partReaders: Readonly<Record<string, (cells: readonly string[]) => string>> = {
  EIG: (cells) => `E${cells.at(-1) ?? ""}`,
  ADJ: (cells) => (cells[1] === "PRD" ? "AJP" : "AJ"),
  PA1: (cells) => (cells[1] === "PRD" ? "PA1P" : "PA1"),
  PA2: (cells) => (cells[1] === "PRD" ? "PA2P" : "PA2"),
  SUB: nounPart,
  PRO: (cells) => `PRO${cells[1] ?? ""}`,
  ART: (cells) => `ART${cells[1] ?? ""}`,
  KON: (cells) => `KON${cells[1] ?? ""}`,
};

function read(tag: string): Reading {
  const cells = tag.split(":");
  const kind = cells[0] ?? "";
  if (kind === "VER") return readVerb(cells);
  if (kind === "PRP") return readPreposition(cells);
  const part = partReaders[kind]?.(cells) ?? kind;
  return { parts: [part], cases: inflected.has(kind) ? agreement(cells) : [] };
}

function joined(values: readonly string[]): string {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : Number(a > b))).join(".");
}

function classesOf(tags: readonly string[]): LexicalClasses | null {
  if (tags.length === 0) return null;
  const readings = tags.map(read);
  return {
    partOfSpeechClass: joined(readings.flatMap(({ parts }) => parts)),
    caseClass: joined(readings.flatMap((reading) => reading.cases)),
  };
}

function capitalise(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return word === "" ? "" : first.toUpperCase() + word.slice(first.length);
}

type LookUp = (form: string) => LexicalClasses | null;

function found(prefix: string, classes: LexicalClasses | null): LexicalClasses | null {
  return classes === null ? null : { ...classes, partOfSpeechClass: prefix + classes.partOfSpeechClass };
}

function genitive(word: string, get: LookUp): LexicalClasses | null {
  const stem = word.length > 2 && word.endsWith("s") ? get(word.slice(0, -1)) : null;
  if (stem === null) return null;
  return found("g", stem.partOfSpeechClass.startsWith("E") ? { ...stem, caseClass: "Gs" } : stem);
}

function hyphenated(word: string, get: LookUp): LexicalClasses | null {
  const last = word.includes("-") ? word.slice(word.lastIndexOf("-") + 1) : "";
  return last === "" ? null : found("h", get(last) ?? get(last.toLowerCase()));
}

/** The longest known last part of a compound; of a capitalised word only a noun. */
function compound(word: string, get: LookUp): LexicalClasses | null {
  const letters = Array.from(word);
  if (letters.length < 7 || letters.length > 60) return null;
  const noun = /^[A-ZÄÖÜ]/u.test(word);
  let start = letters.slice(0, 3).join("").length;
  for (const letter of letters.slice(3, -3)) {
    const tail = word.slice(start);
    start += letter.length;
    const classes = get(noun ? capitalise(tail) : tail);
    if (classes !== null && (!noun || classes.partOfSpeechClass.includes("S"))) return found("c", classes);
  }
  return null;
}

function numeral(word: string): LexicalClasses | null {
  if (!/^[0-9]/u.test(word)) return null;
  if (/^[0-9]+$/u.test(word)) return { partOfSpeechClass: `NUM${Math.min(word.length, 5)}`, caseClass: "" };
  return { partOfSpeechClass: /^[0-9]+\.$/u.test(word) ? "ORD" : "NUMX", caseClass: "" };
}

function printedInCapitals(word: string, get: LookUp): LexicalClasses | null {
  const capitals = word.length > 3 && /[A-ZÄÖÜ]{2}/u.test(word);
  return capitals ? get(capitalise(word.toLowerCase())) : null;
}

/** The classes of any word, by the tags of the lexicon and a few ways round what it lacks. */
export function createLexicalClasses(tagsOf: (form: string) => readonly string[]): (word: string) => LexicalClasses {
  const known = new WeakMap<readonly string[], LexicalClasses>();
  const get: LookUp = (form) => {
    const tags = tagsOf(form);
    const classes = known.get(tags) ?? classesOf(tags);
    if (classes !== null) known.set(tags, classes);
    return classes;
  };
  return (word) =>
    get(word) ??
    get(word.toLowerCase()) ??
    printedInCapitals(word, get) ??
    genitive(word, get) ??
    hyphenated(word, get) ??
    compound(word, get) ??
    numeral(word) ?? { partOfSpeechClass: "?", caseClass: "" };
}
