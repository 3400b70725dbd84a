/**
 * Statement grammar
 * =================
 *
 * The closed classes of a language that decide whether a statement happened, is planned, possible, demanded or denied,
 * and which nouns only stand for somebody else ("Vertreter der Bahn"). Data of the language, read by every rule.
 */
import { z } from "zod";
import { modalitySchema, polaritySchema } from "../ontology/ontology.ts";

const words = z.array(z.string().min(1));

/** What a word does to the clause or the event noun below it. */
const hedgeSchema = z.strictObject({
  modality: modalitySchema.optional(),
  polarity: polaritySchema.optional(),
});
export type Hedge = Readonly<z.infer<typeof hedgeSchema>>;

const governorSchema = z.strictObject({
  about: z.string(),
  words,
  gives: hedgeSchema,
  /** What it gives where it is negated itself ("schloss nicht aus"); else it gives nothing then. */
  negated: hedgeSchema.optional(),
});

export const statementGrammarSchema = z.strictObject({
  negations: words,
  /** Words behind "nicht" that make it no negation ("nicht nur"). */
  noNegationBefore: words,
  /** Adverbs that a negation takes with it to the verb ("nicht mehr", "no longer"). */
  negationTails: words.default([]),
  /**
   * Modal verbs by lemma; `subjunctive` for Konjunktiv II, `past` for the simple past, `perfect` before a perfect
   * infinitive.
   */
  modals: z.record(
    z.string(),
    z.strictObject({
      present: hedgeSchema,
      past: hedgeSchema,
      subjunctive: hedgeSchema,
      perfect: hedgeSchema.optional(),
      /** Whether its simple past and its Konjunktiv II are one form ("sollte"): in reported speech it is the latter. */
      alike: z.boolean().default(false),
      /** In the clause of a verb of saying: "she said that she would come" is her plan. */
      reported: hedgeSchema.optional(),
    }),
  ),
  passiveAuxiliaries: words,
  futureAuxiliaries: words,
  /** Agent of a passive verb ("von"), of an event noun ("durch"), owner of a noun ("von"). */
  agentPrepositions: words,
  nounAgentPrepositions: words,
  genitivePrepositions: words,
  /** With verbs of appeal ("appellierte an den Iran"). */
  appealPrepositions: words,
  /** Whether a word inside a name of several words may trigger a rule ("Qinghai Province", "Department of Trade"). */
  namesTrigger: z.boolean().default(true),
  /** Regular expression of an uninflected past participle, for words without morphology. */
  participleForm: z.string(),
  /** Verbs and nouns that plan, demand, deny … what depends on them. */
  governors: z.array(governorSchema),
  /** Adverbs that stand for a preposition before a clause ("davor": "vor"). */
  correlates: z.record(z.string(), z.string()).default({}),
  adverbs: z.array(governorSchema),
  adjectives: z.array(governorSchema),
  /** Verbs of motion and change, whose participle describes their subject ("der nach Oslo gereiste Minister"). */
  unaccusative: words,
  /** Determiners that are accusative and nothing else. */
  accusativeDeterminers: words,
  /** Determiners that may be dative ("der", "dem", "den"), in languages that have it. */
  dativeDeterminers: words.default([]),
  /** Pronouns that can only be the subject ("er"). */
  nominativePronouns: words.default([]),
  /** Pronouns that mean whose words they stand in, where they mean nobody else ("ich", "er"). */
  speakerPronouns: words.default([]),
  /** Words that begin the clause of a verb of saying ("dass"). */
  complementizers: words.default([]),
  /** What people do and say ("Entscheidung", "Kritik"): such a noun does nothing to anybody by itself. */
  deeds: words.default([]),
  /**
   * What people make public, as nouns and as verbs ("Entscheidung", "beschließen"): who did it is told once
   * (maker-before.ts).
   */
  acts: z.array(z.strictObject({ about: z.string(), nouns: words, verbs: words })).default([]),
  /** Pronouns that mean all that was just told ("das", "dies"). */
  demonstratives: words.default([]),
  /** General nouns for a work: the one that the article tells of above all others. */
  works: words.default([]),
  /**
   * How somebody leaves an office, as nouns with him as owner, as verbs with him as subject ("zurücktreten") or object
   * ("entlassen").
   */
  departures: z.strictObject({ nouns: words, verbs: words, done: words }).default({ nouns: [], verbs: [], done: [] }),
  /** Words that name some of many ("darunter", "so", "wie"). */
  listing: words.default([]),
  /** Last parts of the names of competitions and votes, which articles name once ("Bundesliga", "Landtagswahl"). */
  contests: words.default([]),
  elections: words.default([]),
  /** Those of the contests that last for months ("Bundesliga"): a match has a day, taking part in them has none. */
  leagues: words.default([]),
  /** Verbs that make somebody do what the infinitive says, whose object they take over ("ließ ihn verhaften"). */
  causatives: words.default([]),
  /** What a disaster is said to demand ("forderte zehn Tote"): it is not demanded by anybody. */
  victims: words.default([]),
  /**
   * Last parts of the names of events that nobody schedules ("Absturz", "Mord"): the words around them plan nothing.
   */
  mishaps: words.default([]),
  /**
   * "Eine Koalition aus A und B": nouns for what somebody only thinks of, behind these articles, but for verbs that
   * bring it about.
   */
  conceived: z
    .strictObject({ nouns: words, articles: words, unless: words })
    .default({ nouns: [], articles: [], unless: [] }),
  /** Words that mark an infinitive clause ("zu"). */
  infinitiveMarks: words,
  /** Words that begin an infinitive clause ("um … zu"), and those of them that deny it ("ohne … zu"). */
  infinitiveOpeners: z.strictObject({ open: words, deny: words }).default({ open: [], deny: [] }),
  /** Adverbs that begin the clause of what a noun before it tells ("Berichte, wonach …"). */
  contentAdverbs: words.default([]),
  conditionals: words,
  /** Verbs whose object, not subject, does what the infinitive says ("forderte ihn auf, zu gehen"). */
  objectControl: words,
  /** Those of them whose subject does it where they have no object ("wants to go"). */
  subjectControl: words.default([]),
  /** Verbs whose object, or phrase with one preposition ("verzichten auf"), is a deed of their subject's own. */
  ownDeeds: words.default([]),
  /** Pronouns that mean the subject itself ("sich"). */
  reflexives: words.default([]),
  /**
   * Verbs that only carry an event noun ("führte Gespräche", "stattete einen Besuch ab"): they lend it their arguments.
   */
  lightVerbs: words,
  /** What tells that the deed of a noun comes about, and what only speaks of a deed that was done. */
  occurrence: z.strictObject({
    /** What deeds do: "stattfinden", "folgen". */
    comesAbout: words,
    /** What is done with them, besides light verbs: "organisieren", "erreichen". */
    isDone: words,
    /** What leads to them: "reisen", "eintreten". */
    leadsTo: words,
    /** Nouns for a deed's begin and parts: "Beginn", "Runde". */
    nouns: words,
    /** Prepositions of what a verb leads to ("kommt zu Gesprächen"), and those that do so with an accusative. */
    prepositions: words,
    withAccusative: words.default([]),
  }),
  /** Talks that were held though they failed, and the words for it: "scheitern", "geplatzt". */
  failedTalks: z.strictObject({ nouns: words, words }),
  /** Nouns that stand for their owner: "Vertreter", "Truppen", "Seite". */
  representatives: words,
  /** Those that stand for the place where they sit, and the preposition between ("ein Gericht in Oslo"). */
  institutions: z.strictObject({ nouns: words, prepositions: words }).default({ nouns: [], prepositions: [] }),
  placePrepositions: words,
  /** Adverbs that take up a place named before ("dort", "wo"). */
  there: words.default([]),
  /** Where an event noun stands behind one, the verb tells of something else ("nach den Gesprächen"). */
  temporalPrepositions: words,
  /** Verbs on whose subject's word what they govern stands ("forderte seinen Rücktritt", "bestritt ein Treffen"). */
  witnessing: words.default([]),
  /** Verbs that say what their subject is or becomes ("soll Chefin werden"). */
  copulas: words.default([]),
  /** Verbs of motion and change whose bare present tells of what is still to come ("reist nach Oslo"). */
  futurates: words.default([]),
  /** Auxiliaries that make an infinitive a plan ("is to buy"). */
  arrangingAuxiliaries: words.default([]),
  /** Words that answer a negation ("nicht …, sondern …"). */
  contrasts: words.default([]),
  /** "gemeinsam mit": whoever stands behind both does what the subject does. */
  companions: z.strictObject({ adverbs: words, prepositions: words }).default({ adverbs: [], prepositions: [] }),
  /** Prepositions and nouns with one ("im Vorfeld") behind which an event is only where something else happens. */
  settings: z
    .strictObject({ prepositions: words, nouns: words, during: words })
    .default({ prepositions: [], nouns: [], during: [] }),
  /** Adjectives that date their noun by the article's day ("der heutige Beschluss"). */
  todays: words.default([]),
  /**
   * Beginnings of a night named by the day that it leads to ("Nacht zum Freitag"); calendars begin it the day before.
   */
  nightsInto: words.default([]),
  /** Words before the day on which what lasts already ends: "noch bis". */
  untilWords: words.default([]),
  /** Words that make those who are joined do something to each other ("werfen sich gegenseitig vor"). */
  reciprocals: words.default([]),
  /** "beide Seiten", "die beiden Länder": the words for both, and nouns by what kind of two they name. */
  pairs: z
    .strictObject({ markers: words, states: words, bodies: words, people: words, sides: words })
    .default({ markers: [], states: [], bodies: [], people: [], sides: [] }),
  possessives: words,
  relativePronouns: words,
  former: words,
  /** Nouns for a meeting that may point back to one told before ("an den Gesprächen"), and what makes them definite. */
  meetings: words,
  definite: words,
  /** General nouns for events, and last parts of the names of events that they may mean ("Turnier": "Pokal", "Cup"). */
  eventKinds: z.record(z.string(), words).default({}),
  /** Determiners of what an object is called behind it ("called the plan a mistake"), in languages that word it so. */
  indefinite: words.default([]),
  formerPrefixes: words,
  /**
   * "Oslo bestritt dies": verbs that deny what was just told, the words that stand for it, those that make a clause of
   * it.
   */
  denials: z
    .strictObject({ verbs: words, words, clauses: words, except: words })
    .default({ verbs: [], words: [], clauses: [], except: [] }),
});
export type StatementGrammar = Readonly<z.infer<typeof statementGrammarSchema>>;
