/**
 * Loading a language pack
 * =======================
 *
 * The one list of languages. A pack is read from its folder when it is first asked for and shared from then on.
 */
import { assembleDocument } from "../documents/assemble-document.ts";
import { draftArticle } from "../documents/draft.ts";
import type { LanguageParts } from "../documents/language-parts.ts";
import { loadGermanParts } from "./de/index.ts";
import { loadEnglishParts } from "./en/index.ts";
import type { LanguagePack } from "./language-pack.ts";

const loaders: ReadonlyMap<string, () => LanguageParts> = new Map([
  ["de", loadGermanParts],
  ["en", loadEnglishParts],
]);
const loaded = new Map<string, LanguageParts>();

/** The languages that packs exist for, in the order in which they are offered. */
export const knownLanguages = ["de", "en"] as const;

/** Texts in other languages are read with these rules, and the document warns of it. */
const substitute = "de";

/** The parts of a language, for whoever assembles documents from something else than plain articles. */
export function loadLanguageParts(code: string): LanguageParts {
  const language = loaders.has(code) ? code : substitute;
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const parts = (loaders.get(language) ?? loadGermanParts)();
  loaded.set(language, parts);
  return parts;
}

/** The pack of an ISO 639-1 code. A language without a pack gets the German one, whose documents then carry a warning. */
export function loadLanguagePack(code: string): LanguagePack {
  const parts = loadLanguageParts(code);
  const warnings =
    parts.language === code ? [] : [`The language "${code}" is not known; the text was read as "${parts.language}".`];
  return {
    language: parts.language,
    version: parts.version,
    analyse: (article) => {
      const document = assembleDocument(article, draftArticle(article, parts.textRules), parts);
      return warnings.length === 0 ? document : { ...document, warnings: [...warnings, ...document.warnings] };
    },
  };
}
