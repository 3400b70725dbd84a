/**
 * Rule
 * ====
 *
 * How a language words a statement, as data that a linguist can read and extend. A pattern names the words that trigger
 * it and says by grammatical function where source and target stand; the frame (frame.ts) makes active, passive,
 * participle, relative clause and nominalisation look alike, so that one rule covers them all.
 *
 * Functions: `subject`, `object`, `dative`, `genitive` (also possessives and prenominal names), `adjective`
 * ("russischer Angriff"), `compound` ("US-Angriff"), `possessive` (a genitive without a preposition), `owner` (genitive, von, adjective or compound), `bearer` (whom a
 * role noun describes), `predicate_subject` (the same, in "ist Mitglied" only), `self` (the trigger itself), `attribute`
 * (what an adjective describes), `governor` (subject of the verb over an event noun), `patient` (its object),
 * `governing_verb`, `clause` (what depends as a clause), `infinitive` (as an infinitive), `modifier` (adverbs), `predication` ("machte verantwortlich"),
 * `whose` (owner, or the owner's owner where that is nobody), `full_verb` (of a modal), `clause_verb` (of an adverb), `marker` (the preposition of a phrase), `head` (the word above), `main_country`, `main_region`, `main_body`, `main_event`, `main_work` (what the article is about; main-of.ts), `anything` (every word below), `office` (where somebody holds a role), `speaker` (who
 * says the quote around it), `topic` (subject of the sentence before), `suspect` (the one accused of the article; suspects.ts), `scene` (what was attacked in it), `predecessor` (who left an office before), `that` (whose it is what "das" means), what the rest of the article says (`company` of a meeting, `venue` or `destination` of a person,
 * `opponents` of its conflict, `accuser` of whom rejects a charge; looking-back.ts), the `contest` or `election` that it is about, or a preposition ("mit", "gegen"). A \> goes
 * on from there: object\>owner is the owner of the object.
 */
import { z } from "zod";
import { entityTypeSchema, findStatementType, modalitySchema, polaritySchema } from "../ontology/ontology.ts";

const words = z.array(z.string().min(1)).min(1);

/** A step is a function; steps are joined by a greater-than sign. */
const path = z.string().regex(/^[\p{L}_]+(>[\p{L}_]+)*$/u);
const paths = z.array(path);

const conditionSchema = z.strictObject({
  at: path,
  /** Lemmas of which one must stand there; compounds that end in one count too. Without them, anything. */
  words: words.optional(),
  /** Word forms of which one must stand there ("solle", not "soll" nor "Solle"). */
  forms: words.optional(),
  /** Or somebody of one of these types. */
  types: z.array(entityTypeSchema).optional(),
});

const patternSchema = z.strictObject({
  /** Full infinitives, separable prefix included ("vorwerfen"). */
  verbs: words.optional(),
  /** Nouns; compounds that end in one trigger too ("Bombenangriff"). */
  nouns: words.optional(),
  adjectives: words.optional(),
  source: paths.min(1),
  /** May be empty where `together` finds the pairs among the sources. */
  target: paths.default([]),
  /** Last parts that the name of what the article is about may have, where a path asks for it (main-of.ts). */
  main: z.array(z.string()).default([]),
  /** For the nouns of the rule, where it differs. */
  nounSource: paths.optional(),
  nounTarget: paths.optional(),
  /** All of these must be there. */
  needs: z.array(conditionSchema).default([]),
  /** None of these may be there. */
  unless: z.array(conditionSchema).default([]),
  sourceTypes: z.array(entityTypeSchema).optional(),
  targetTypes: z.array(entityTypeSchema).optional(),
  /** Several sources are also joined with each other ("A und B trafen sich"). */
  together: z.boolean().default(false),
  /** Not where one side holds an office of the other: a minister demands nothing of his own country by "wir müssen". */
  apart: z.boolean().default(false),
  /** Where the role's words stand. */
  role: paths.default([]),
  /** Does not look at the clause: a threat is asserted once it is made. */
  modality: modalitySchema.optional(),
  polarity: polaritySchema.optional(),
  /** What simply is: the clause around says nothing of it, unless the noun is its predicate ("wird Mitglied"). */
  lasting: z.boolean().default(false),
  /** The type that it is where it only is planned or possible: sanctions that may come are a threat. */
  whenHedged: z.string().optional(),
});

const matchSchema = z.strictObject({
  text: z.string(),
  /** Each "Source \> Target", or "Source \> Target | role", "| planned", "| negated". */
  gives: z.array(z.string().regex(/^.+ > .+$/)).min(1),
});

export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[\p{Ll}0-9-]+$/u),
  type: z.string().refine((id) => findStatementType(id) !== undefined, "not a statement type of the ontology"),
  reason: z.string().min(10),
  confidence: z.number().min(0.3).max(1).default(0.8),
  pattern: patternSchema,
  matches: z.array(matchSchema).min(1),
  /** Texts of which the type must give nothing. */
  rejects: z.array(z.string()).min(1),
});

export const ruleFileSchema = z.strictObject({
  about: z.string().min(10),
  rules: z.array(ruleSchema).min(1),
});

export type Rule = Readonly<z.infer<typeof ruleSchema>>;
export type Pattern = Rule["pattern"];
export type Condition = Pattern["needs"][number];
