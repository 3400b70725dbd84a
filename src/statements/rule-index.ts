/**
 * Rule index
 * ==========
 *
 * Rules by the words that trigger them, so that a word costs one look-up however many rules there are.
 */
import type { PartOfSpeech } from "../documents/document.ts";
import { remember } from "../foundation/remember.ts";
import type { Rule } from "./rule.ts";
import { endingsOf } from "./word-sets.ts";

export interface RuleIndex {
  readonly rules: readonly Rule[];
  /** The rules that a word may trigger; nouns by the last part of a compound too. */
  readonly triggeredBy: (lemma: string, partOfSpeech: PartOfSpeech) => readonly Rule[];
}

type Triggers = Map<string, Rule[]>;
const nothing: readonly Rule[] = [];

function add(triggers: Triggers, words: readonly string[] | undefined, rule: Rule): void {
  for (const word of words ?? []) {
    const key = word.toLowerCase();
    triggers.set(key, [...(triggers.get(key) ?? []), rule]);
  }
}

/** The rules of the longest ending that is listed, and those of the same types that list a shorter one: "Luftangriff" and "Angriff". */
function byEnding(triggers: Triggers, lemma: string): readonly Rule[] {
  const found = [...endingsOf(lemma)]
    .map((ending) => triggers.get(ending) ?? nothing)
    .filter(({ length }) => length > 0);
  const [longest, ...shorter] = found;
  if (longest === undefined) return triggers.get(lemma.toLowerCase()) ?? nothing;
  const types = new Set(longest.map(({ type }) => type));
  return [...new Set([...longest, ...shorter.flat().filter(({ type }) => types.has(type))])];
}

/** Indexes rules by trigger. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const verbs: Triggers = new Map();
  const nouns: Triggers = new Map();
  const adjectives: Triggers = new Map();
  for (const rule of rules) {
    add(verbs, rule.pattern.verbs, rule);
    add(nouns, rule.pattern.nouns, rule);
    add(adjectives, rule.pattern.adjectives, rule);
  }
  const exact = (triggers: Triggers, lemma: string): readonly Rule[] => triggers.get(lemma.toLowerCase()) ?? nothing;
  const ofVerb = (lemma: string): readonly Rule[] => exact(verbs, lemma);
  const ofNoun = remember((lemma) => byEnding(nouns, lemma));
  const ofAdjective = remember((lemma) => [...exact(adjectives, lemma), ...exact(verbs, lemma)]);
  const byPartOfSpeech: Partial<Record<PartOfSpeech, (lemma: string) => readonly Rule[]>> = {
    VERB: ofVerb,
    AUX: ofVerb,
    NOUN: ofNoun,
    PROPN: ofNoun,
    ADJ: ofAdjective,
    ADV: ofAdjective,
  };
  const triggeredBy = (lemma: string, partOfSpeech: PartOfSpeech): readonly Rule[] =>
    byPartOfSpeech[partOfSpeech]?.(lemma) ?? nothing;
  return { rules, triggeredBy };
}
