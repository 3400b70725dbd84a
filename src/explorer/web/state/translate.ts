/** The page's words in the language chosen: dictionaries are data, keys are checked by the compiler. */
import { signal } from "@preact/signals";
import german from "../languages/de.json";
import english from "../languages/en.json";
import statementTypes from "../../../ontology/statement-verbs.json";

export type Language = "de" | "en";
export type Phrase = keyof typeof english;
type Values = Readonly<Record<string, string | number>>;

const dictionaries: Readonly<Record<Language, Readonly<Record<Phrase, string>>>> = { de: german, en: english };
const verbs: Readonly<Record<string, Readonly<Record<Language, string>>>> = statementTypes;

function preferredLanguage(): Language {
  const kept = localStorage.getItem("newsgraph.language");
  if (kept === "de" || kept === "en") return kept;
  return navigator.language.toLowerCase().startsWith("de") ? "de" : "en";
}

export const language = signal<Language>(preferredLanguage());

export function chooseLanguage(next: Language): void {
  localStorage.setItem("newsgraph.language", next);
  language.value = next;
}

/** A phrase in the chosen language, its places filled. */
export function t(phrase: Phrase, values: Values = {}): string {
  return dictionaries[language.value][phrase].replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key];
    return typeof value === "number" ? writeCount(value) : (value ?? whole);
  });
}

/** A count with the separators of the language. */
export const writeCount = (count: number): string => count.toLocaleString(language.value);

/** A part of one in percent: "90%" in English, "90 %" in German. */
export const writeShare = (part: number): string => part.toLocaleString(language.value, { style: "percent" });

/** A phrase whose key is made of data, or the data itself where the dictionary has none. */
export function tData(prefix: string, key: string): string {
  const phrases: Readonly<Record<string, string>> = dictionaries[language.value];
  return phrases[`${prefix}.${key}`] ?? key;
}

/** A statement type as a verb. */
export function verb(type: string): string {
  return verbs[type]?.[language.value] ?? type.replaceAll("_", " ");
}

/** An ISO day, month or year as people write it. */
export function writeDate(iso: string): string {
  const [year = "", month, day] = iso.slice(0, 10).split("-");
  if (month === undefined) return year;
  const date = new Date(`${year}-${month}-${day ?? "01"}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString(language.value, {
    year: "numeric",
    month: day === undefined ? "long" : "short",
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  });
}
