/**
 * Language knowledge
 * ==================
 *
 * All that the embedded extractor needs of a language beside its analysis: what names look like, how speech is reported,
 * which rules find statements. Each is made once for a language, when it is first asked for, and shared.
 */
import { loadGermanMentionData } from "../../languages/de/mentions/index.ts";
import { germanSpeechData } from "../../languages/de/quotes/index.ts";
import { loadEnglishMentionData } from "../../languages/en/mentions/index.ts";
import { englishSpeechData } from "../../languages/en/quotes/index.ts";
import { loadGermanStatementModel, loadGermanStatementRules } from "../../languages/de/statement-rules.ts";
import { loadEnglishStatementRules } from "../../languages/en/statement-rules.ts";
import { once } from "../../foundation/once.ts";
import { createVocabulary, type Vocabulary } from "../../mentions/vocabulary.ts";
import type { SpeechData } from "../../quotes/speech-data.ts";
import type { StatementRules } from "../../statements/statement-rules.ts";

export interface LanguageKnowledge {
  readonly vocabulary: Vocabulary;
  readonly speech: SpeechData;
  readonly rules: StatementRules;
  /** Version of the model that finds statements; null where there is none. */
  readonly modelVersion: string | null;
}

function loadGerman(): LanguageKnowledge {
  const vocabulary = once(() => createVocabulary(loadGermanMentionData()));
  const rules = once(loadGermanStatementRules);
  return {
    speech: germanSpeechData,
    get vocabulary() {
      return vocabulary();
    },
    get rules() {
      return rules();
    },
    get modelVersion() {
      return loadGermanStatementModel().version;
    },
  };
}

function loadEnglish(): LanguageKnowledge {
  const vocabulary = once(() => createVocabulary(loadEnglishMentionData()));
  const rules = once(loadEnglishStatementRules);
  return {
    speech: englishSpeechData,
    get vocabulary() {
      return vocabulary();
    },
    get rules() {
      return rules();
    },
    modelVersion: null,
  };
}

const loaders: ReadonlyMap<string, () => LanguageKnowledge> = new Map([
  ["de", loadGerman],
  ["en", loadEnglish],
]);
const loaded = new Map<string, LanguageKnowledge>();

/** The knowledge of a language; of German for a language that has none. */
export function loadLanguageKnowledge(language: string): LanguageKnowledge {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const knowledge = (loaders.get(language) ?? loadGerman)();
  loaded.set(language, knowledge);
  return knowledge;
}
