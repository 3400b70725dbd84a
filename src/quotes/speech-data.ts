/**
 * Speech data
 * ===========
 *
 * How a language reports what somebody says: verbs of saying, words that name a source, nouns for what is said. JSON in
 * the language's folder; each list says why it exists.
 */
import { z } from "zod";

const words = z.array(z.string().min(1));
const wordList = z.strictObject({ reason: z.string().min(1), words });

export const speechDataSchema = z.strictObject({
  reason: z.string().min(1),
  /** Infinitives, with separable prefix. `clause`: a clause, quotation or subjunctive must be there; `infinitive`: an infinitive will do too; `object`: what is spoken of will. */
  verbs: z.array(
    z.strictObject({ reason: z.string().min(1), takes: z.enum(["clause", "infinitive", "object"]), verbs: words }),
  ),
  sources: z.strictObject({
    reason: z.string().min(1),
    /** Prepositions: "laut X". */
    before: words,
    /** Postpositions: "X zufolge". */
    after: words,
    /** "so X", "wie X mitteilte". */
    so: z.string(),
    like: z.string(),
    /** Prepositions before a noun of saying: "nach Angaben von X". */
    as: words,
  }),
  /** Verbs that report only with one of some words beside them: with `takes` "clause" something said too, with "object" the phrase alone. */
  phrases: z.strictObject({
    reason: z.string().min(1),
    phrases: z.array(
      z.strictObject({
        reason: z.string().min(1).optional(),
        verb: z.string(),
        words,
        takes: z.enum(["clause", "object"]).optional(),
      }),
    ),
  }),
  /** What reports with a copula: "ist der Meinung". */
  predicates: wordList,
  /** "einer der Offiziere, Karl Brandt, sagte". */
  ones: wordList,
  /** Words that deny a verb of saying: "wollte sich nicht äußern". */
  negations: wordList,
  /** Separable particles, as they end a clause: "sagte … ab" is no saying. */
  particles: wordList,
  /** Particles that only say that somebody goes on: "sagte er weiter". */
  goingOn: wordList,
  /** Words that make a verb of saying mean something else: "befand sich", "erklärte sich bereit". */
  unless: z.strictObject({
    reason: z.string().min(1),
    phrases: z.array(z.strictObject({ verb: z.string(), words })),
  }),
  /** Relative pronouns behind a preposition: "laut dem". */
  relatives: wordList,
  /** Endings of articles that show an object in the singular. */
  oblique: wordList,
  /** Particles of infinitives: "kündigte an, zu gehen". */
  infinitives: wordList,
  /** Words that begin infinitives of purpose, which are not said. */
  purposes: wordList,
  /** Auxiliaries of the passive. */
  passives: wordList,
  /** Prepositions before who says it in the passive: "wurde von X kritisiert". */
  agents: wordList,
  claims: wordList,
  /** Words that begin what such a noun says: "ein Bericht, wonach". */
  whereby: wordList,
  cited: z.strictObject({ reason: z.string().min(1), verbs: words, prepositions: words }),
  quoting: wordList,
  own: wordList,
  nouns: wordList,
  speakers: wordList,
  /** Who speaks for a person says that person's words. */
  spokesmen: wordList,
  /** Articles and the like that make a noun one that was told of before. */
  definite: wordList,
  addressing: wordList,
  continuing: wordList,
  /** Bare objects that stand for the sentence before ("das berichtet X"); `unless`: verbs that only confirm it. */
  pointing: wordList.extend({ unless: words }),
});
export type SpeechData = Readonly<z.infer<typeof speechDataSchema>>;
