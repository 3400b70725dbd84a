/**
 * Time grammar
 * ============
 *
 * The words and patterns of a language's time expressions, as data. A pattern is a regular expression over the words of
 * a sentence, parted by single spaces; `{slot}` stands for the words of a slot and captures what they mean, `{a:slot}`
 * captures under another name, and `{slot~}` captures nothing. `means` names the calculation that gives the value.
 */
import { z } from "zod";
import { LanguageDataError } from "../../foundation/errors.ts";
import { latinSource } from "../latin-source.ts";
import { neededWords, type Need } from "./needed-words.ts";
import { presenceOfSlots, type SlotPresence } from "./slot-presence.ts";

const slotSchema = z.record(z.string(), z.union([z.string(), z.number()]).transform(String));

const timeRuleSchema = z.object({
  pattern: z.string(),
  means: z.string(),
  type: z.enum(["date", "time", "duration", "set"]),
  /** Fixed fields, beside those that the pattern captures. */
  with: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)).default({}),
  /** Looks back or ahead whatever the clause says: "noch im Dezember". */
  tense: z.enum(["past", "future"]).optional(),
  /** The pattern tells upper from lower case; the others are in lower case and meet the sentence in lower case. */
  exactCase: z.boolean().default(false),
});

const timeGrammarSchema = z.object({
  /** Words of a slot, as regular expressions, with what each means. An empty meaning is the word itself. */
  slots: z.record(z.string(), slotSchema),
  rules: z.array(timeRuleSchema),
  /** Verbs, by lemma, that put what they govern into the future: "werden", "wollen". */
  futureAuxiliaries: z.array(z.string()),
  /** Verbs, by lemma, that build the past with a participle: "haben", "sein". */
  pastAuxiliaries: z.array(z.string()),
  /** Verbs, by lemma, whose past is built with "sein" and is no passive: "reisen", "sterben". */
  verbsOfChange: z.array(z.string()).default([]),
  /** Verbs whose past looks like their infinitive ("hit"). */
  unchangingVerbs: z.array(z.string()).default([]),
  /** Prepositions that tie a thing to the day it comes from: "das Ergebnis vom Sonntag". */
  originPrepositions: z.array(z.string()),
  /** Prepositions that look back or ahead whatever the verb says: "seit" past, "auf" future. */
  tenseOfPreposition: z.record(z.string(), z.enum(["past", "future"])),
});
type TimeGrammarData = z.infer<typeof timeGrammarSchema>;
type TimeRule = TimeGrammarData["rules"][number];

export interface CompiledRule {
  readonly rule: TimeRule;
  /** Sticky, for a place before which no word is open; compiled when it is first asked for: most texts need few rules. */
  readonly expression: () => RegExp;
  /** Slot of each capturing name. */
  readonly captures: ReadonlyMap<string, string>;
  /** What a line must hold, or the rule need not be tried. */
  readonly need: Need;
}

export interface TimeGrammar {
  readonly rules: readonly CompiledRule[];
  /** Slots of which a line may hold a word, perhaps inside another word. */
  readonly slotsIn: SlotPresence;
  /** What a word of a slot means. */
  readonly meaning: (slot: string, word: string) => string;
  readonly futureAuxiliaries: ReadonlySet<string>;
  readonly pastAuxiliaries: ReadonlySet<string>;
  readonly verbsOfChange: ReadonlySet<string>;
  /** Verbs whose past looks like their infinitive ("hit"): where they stand alone, news mean the past. */
  readonly unchangingVerbs: ReadonlySet<string>;
  readonly originPrepositions: ReadonlySet<string>;
  readonly tenseOfPreposition: ReadonlyMap<string, "past" | "future">;
}

const slotUse = /(?<!\\[pP])\{(?:(\w+):)?(\w+)(~)?\}/gu;

function unknownSlot(rule: TimeRule, slot: string): LanguageDataError {
  return new LanguageDataError({
    code: "language-data/time-slot",
    place: `time rule "${rule.pattern}"`,
    problem: `the slot "${slot}" is not defined`,
    remedy: "Define it under slots, or correct the pattern",
  });
}

/** Remembers what is made for each key. */
function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

type Slots = TimeGrammarData["slots"];

/** The alternatives of a slot, the longest first, so that "30" is not read as "3". */
function alternativesOf(slots: Slots): (slot: string) => string {
  return remembered((slot) =>
    Object.keys(slots[slot] ?? {})
      .sort((a, b) => b.length - a.length)
      .join("|"),
  );
}

function expressionOf(pattern: string, alternatives: (slot: string) => string): RegExp {
  const source = pattern.replace(slotUse, (...use) => {
    const [, name, slot, silent] = use as [string, string | undefined, string, string | undefined];
    const group = silent === undefined ? `?<${name ?? slot}>` : "?:";
    return `(${group}${alternatives(slot)})`;
  });
  return new RegExp(latinSource(String.raw`(?:${source})(?![\p{L}\p{N}]|-\p{L})`), "uy");
}

function compileRule(rule: TimeRule, slots: Slots, alternatives: (slot: string) => string): CompiledRule {
  const captures = new Map<string, string>();
  for (const [, name, slot = "", silent] of rule.pattern.matchAll(slotUse)) {
    if (slots[slot] === undefined) throw unknownSlot(rule, slot);
    if (silent === undefined) captures.set(name ?? slot, slot);
  }
  let expression: RegExp | undefined;
  return {
    rule,
    expression: () => (expression ??= expressionOf(rule.pattern, alternatives)),
    captures,
    need: neededWords(rule.pattern),
  };
}

function meaningOf(slots: Slots): TimeGrammar["meaning"] {
  const compiled = remembered((slot) =>
    Object.entries(slots[slot] ?? {}).map(([word, meaning]) => [new RegExp(`^(?:${word})$`, "iu"), meaning] as const),
  );
  return (slot, word) => {
    const meaning = compiled(slot).find(([expression]) => expression.test(word))?.[1];
    return meaning === undefined || meaning === "" ? word : meaning;
  };
}

/** Checks the data of a language and compiles its patterns. */
export function readTimeGrammar(data: unknown): TimeGrammar {
  const grammar = timeGrammarSchema.parse(data);
  const alternatives = alternativesOf(grammar.slots);
  return {
    rules: grammar.rules.map((rule) => compileRule(rule, grammar.slots, alternatives)),
    slotsIn: presenceOfSlots(grammar.slots),
    meaning: meaningOf(grammar.slots),
    futureAuxiliaries: new Set(grammar.futureAuxiliaries),
    pastAuxiliaries: new Set(grammar.pastAuxiliaries),
    verbsOfChange: new Set(grammar.verbsOfChange),
    unchangingVerbs: new Set(grammar.unchangingVerbs),
    originPrepositions: new Set(grammar.originPrepositions),
    tenseOfPreposition: new Map(Object.entries(grammar.tenseOfPreposition)),
  };
}
