/** The words of a dossier in one language. */
import words from "./words.json" with { type: "json" };
import verbs from "../../../ontology/statement-verbs.json" with { type: "json" };

export const dossierLanguages = ["de", "en"] as const;
export type DossierLanguage = (typeof dossierLanguages)[number];
type Word = keyof (typeof words)["en"];
type Values = Readonly<Record<string, string | number>>;

export interface DossierWords {
  word(key: Word, values?: Values): string;
  /** A word whose key is data, as a modality; the data itself where there is none. */
  wordOf(key: string): string;
  verb(type: string): string;
  day(iso: string): string;
  readonly language: DossierLanguage;
}

function writeDay(iso: string, language: DossierLanguage): string {
  const [year = "", month, day] = iso.slice(0, 10).split("-");
  if (month === undefined) return year;
  const date = new Date(`${year}-${month}-${day ?? "01"}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const whole = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  return date.toLocaleDateString(language, day === undefined ? whole : { ...whole, day: "numeric" });
}

export function dossierWords(language: DossierLanguage): DossierWords {
  const dictionary: Readonly<Record<string, string>> = words[language];
  const known: Readonly<Record<string, Readonly<Record<DossierLanguage, string>>>> = verbs;
  return {
    language,
    word: (key, values = {}) =>
      words[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
    wordOf: (key) => dictionary[key] ?? key,
    verb: (type) => known[type]?.[language] ?? type.replaceAll("_", " "),
    day: (iso) => writeDay(iso, language),
  };
}
