/**
 * Language knowledge
 * ==================
 *
 * All that the embedded extractor needs of a language beside its analysis: what names look like, how speech is reported,
 * which rules find statements. Made once for a language and shared.
 */
import { germanMentionData } from "../../languages/de/mentions/index.ts";
import { germanSpeechData } from "../../languages/de/quotes/index.ts";
import { englishMentionData } from "../../languages/en/mentions/index.ts";
import { englishSpeechData } from "../../languages/en/quotes/index.ts";
import { loadGermanStatementRules } from "../../languages/de/statement-rules.ts";
import { loadEnglishStatementRules } from "../../languages/en/statement-rules.ts";
import { createVocabulary, type Vocabulary } from "../../mentions/vocabulary.ts";
import type { SpeechData } from "../../quotes/speech-data.ts";
import type { StatementRules } from "../../statements/statement-rules.ts";

export interface LanguageKnowledge {
  readonly vocabulary: Vocabulary;
  readonly speech: SpeechData;
  readonly rules: StatementRules;
}

function loadGerman(): LanguageKnowledge {
  return {
    vocabulary: createVocabulary(germanMentionData),
    speech: germanSpeechData,
    rules: loadGermanStatementRules(),
  };
}

function loadEnglish(): LanguageKnowledge {
  return {
    vocabulary: createVocabulary(englishMentionData),
    speech: englishSpeechData,
    rules: loadEnglishStatementRules(),
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
