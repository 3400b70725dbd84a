/**
 * Mention data
 * ============
 *
 * What a language knows about names before it reads an article: countries with their adjectives and seats of
 * government, first names, cities, and the nouns that say what kind of thing a name is. Word lists are JSON in the
 * language's folder; each says why it exists.
 */
import { z } from "zod";
import { entityTypeSchema } from "../ontology/ontology.ts";
import { nameJudgeSchema } from "./names/name-judge.ts";

const isWord = (value: unknown): boolean => typeof value === "string" && value !== "";
/** Checked in one pass, and not copied: there are tens of thousands. */
const words = z.custom<string[]>((value) => Array.isArray(value) && value.every(isWord), "no list of words");
/** Many words in one string, separated by blanks: keeps large tables small. */
const packedWords = z.string().transform((text) => text.split(" ").filter((word) => word !== ""));
const reason = z.string().min(1);

const countrySchema = z.strictObject({
  name: z.string(),
  /** False for regions and continents: no government speaks through them. */
  state: z.boolean(),
  adjectives: words,
  /** Stem of the word for its people; empty where there is none. */
  people: z.string(),
  seats: words,
  aliases: words,
});
export type Country = Readonly<z.infer<typeof countrySchema>>;

/** Names by the kind of thing that they name, for the reader of the list. */
const nameGroups = z.record(z.string(), words);
const agreements = z.record(z.string(), z.array(z.enum(["Masc", "Fem", "Neut", "Plur"])));

const roleFormsSchema = z.strictObject({
  /** Ending of an adjective without an article before it, by gender of the noun. */
  adjective: z.strictObject({ Masc: z.string(), Fem: z.string(), Neut: z.string() }),
  /** Patterns: what an adjective ends in, one that is never inflected, nouns for women, nouns inflected like adjectives. */
  inflection: z.string().min(1),
  uninflected: z.string().min(1),
  feminine: z.string().min(1),
  adjectivalNoun: z.string().min(1),
});
export type RoleForms = Readonly<z.infer<typeof roleFormsSchema>>;

export const mentionDataSchema = z.strictObject({
  countries: z.strictObject({ reason, countries: z.array(countrySchema) }),
  personNames: z.strictObject({
    reason,
    female: packedWords,
    male: packedWords,
    either: packedWords,
    surnames: packedWords,
  }),
  places: z.strictObject({ reason, cities: packedWords, regions: packedWords }),
  titles: z.strictObject({
    reason,
    nouns: words,
    /** Feminine forms that are not the masculine with the usual ending: "Anwältin=Anwalt". */
    feminine: words,
    /** Stems of nominalised adjectives and participles: "vorsitzend". */
    nominalised: words,
    addresses: words,
    former: words,
    formerPrefixes: words,
    /** Nouns that name one office. */
    synonyms: z.array(words),
    /** Nouns that say so little that they may stand for anybody: "der Politiker". */
    persons: words,
    /**
     * Beginnings of offices of one country ("Bundesminister"), unless the article names a country that words them
     * alike.
     */
    national: z
      .array(
        z.strictObject({ beginning: z.string(), country: z.string(), alike: words, offices: words, unless: words }),
      )
      .default([]),
  }),
  organizations: z.strictObject({
    reason,
    bodies: words,
    /** Bodies that a country has many of: its adjective makes them no name. */
    many: words,
    unique: words,
    /** Bodies that a word for an office names without more: "Bundestagspräsident" the Bundestag. */
    insideOffices: words.default([]),
    definite: words,
    legalForms: words,
    clubPrefixes: words,
    /** Ends of nouns for those whom a club has: "trainer". */
    clubOffices: words,
    known: words,
    media: words,
    /**
     * Names that are ordinary words too: names only in quotation marks, after a noun for media, or where the tagger
     * says so.
     */
    ambiguous: words,
    mediaNouns: words,
    /** Common nouns that name a body with a name or a country's adjective before them: "Finnish police". */
    named: words.default([]),
    /** Common nouns behind the name of a body that are no part of it: "the Unite union". */
    kindsBehind: words.default([]),
    /** Last parts, in small letters, of the names of media: "Kathmandu Post". */
    mediaEndings: words.default([]),
    /** What only bodies have: "Celltron's shareholders". */
    owned: words.default([]),
    /** Participles that say where a body sits: "based". */
    seated: words.default([]),
    /**
     * What definite nouns ("die Behörde") may stand for: names with words that end so, known names of these groups;
     * with `any`, else the body named last.
     */
    kinds: z.array(
      z.strictObject({
        nouns: words,
        names: words,
        /** Groups of the known names. */
        groups: words.default([]),
        any: z.boolean(),
      }),
    ),
  }),
  metonyms: z.strictObject({
    reason,
    stateVerbs: words,
    prepositions: words,
    locative: words,
    /** Nouns for what governments do and have: only of these is a seat of government in the genitive its government. */
    acts: words.default([]),
    /**
     * Nouns between states, and the prepositions behind which a seat of government is its state: "Beziehungen zu
     * Moskau".
     */
    relations: z.array(z.strictObject({ prepositions: words, nouns: words })).default([]),
    /** Bodies of states by the city that speaks for them: "Brüssel droht". */
    bodySeats: z.record(z.string(), z.string()).default({}),
    /** Houses and bodies that speak for a country, by its name. */
    buildings: z.record(z.string(), z.string()),
  }),
  /** Short and long forms of one thing. */
  aliases: z.strictObject({
    reason,
    groups: z.array(words),
    /** Nouns for one body: a country's armed forces under several names. */
    bodies: z.array(words).default([]),
    /** Words inside names that mean the same: "WM" and "Weltmeisterschaft", "A" and "Autobahn" before a number. */
    parts: z.array(words).default([]),
    /** What a text says between a thing's name and its other name: anywhere, and in brackets only. */
    cues: z.strictObject({ always: words, inBrackets: words }).default({ always: [], inBrackets: [] }),
  }),
  events: z.strictObject({
    reason,
    nouns: words,
    bare: words,
    /** Nouns for one and the same event, or last parts of them: "Anschlag", "Explosion". */
    kinds: z.array(words).default([]),
    /** Common nouns that name an event with a name before them: "Lombok earthquake". */
    named: words.default([]),
    /** "midterm elections": what is said of nouns for votes where they name one. */
    votes: z.strictObject({ nouns: words, kinds: words }).default({ nouns: [], kinds: [] }),
  }),
  works: z.strictObject({
    reason,
    nouns: words,
    bare: words,
    /** Nouns that say of the name behind them that it names a Work: "die Raumfähre Discovery". */
    described: words,
    /** What states and their organizations conclude: named by whose it is. */
    treaties: words.default([]),
  }),
  placeNouns: z.strictObject({
    reason,
    partOfName: words,
    beforeName: words,
    directions: words,
    /** What may stand before a place without meaning another: "Hansestadt Bremen". A "Landkreis" is not its town. */
    sameSize: words.default([]),
    /** What before a town means another place than the town. */
    otherThan: words.default([]),
    /** Words behind which a longer name of the place goes on: "Bad Homburg vor der Höhe". */
    tailLinks: words.default([]),
  }),
  /** Nouns that stand, with a definite article, for the place, work or event of their kind that was named last. */
  definites: z
    .strictObject({
      reason,
      groups: z.array(
        z.strictObject({
          type: entityTypeSchema,
          nouns: words,
          /** Groups of the known names. */
          groups: words.default([]),
          countries: z.boolean().default(false),
        }),
      ),
    })
    .default({ reason: "none", groups: [] }),
  pronouns: z.strictObject({
    reason,
    personal: agreements,
    possessive: agreements,
    demonstrative: agreements,
    relative: agreements,
    groups: words,
    /** Forms that always mean several, and forms whose verb tells whether they do. */
    plurals: words,
    ambiguous: words,
  }),
  /** Well-known names by kind, which the judge may take or leave; null where a language lists none. */
  knownNames: z
    .strictObject({ reason, organizations: nameGroups, places: nameGroups, events: nameGroups, works: nameGroups })
    .nullable()
    .default(null),
  /** Nouns that say what kind of thing a name beside them names: what the judge may see, no rule. */
  kinds: z
    .strictObject({ reason, nouns: z.partialRecord(entityTypeSchema, words) })
    .nullable()
    .default(null),
  /** The trained judge; null where the finders decide alone. */
  judge: nameJudgeSchema.nullable(),
  grammar: z.strictObject({
    reason,
    /** True where every noun has a capital, as in German: then a small letter shows that a word is no noun. */
    nounsAreCapitalised: z.boolean(),
    /** Endings of inflected adjectives, longest first. */
    adjectiveEndings: words,
    /** Endings of the genitive of names, longest first. */
    genitiveEndings: words,
    /** Countries that are no neuter: what pronouns must agree with. */
    countriesWithArticle: z.record(z.enum(["Masc", "Fem", "Plur"]), words),
    articles: words,
    genitiveArticles: words,
    /** Lower-case words inside the names of persons: "von", "de", "al". */
    personParticles: words,
    /** Prepositions behind which a place ends a longer name, and nouns with which it does not ("Golf von Bengalen"). */
    placesInNames: z.strictObject({ prepositions: words, unless: words }).default({ prepositions: [], unless: [] }),
    /** How roles are printed in a list; null in languages that do not inflect them. */
    roleForms: roleFormsSchema.nullable().default(null),
  }),
});
export type MentionData = Readonly<z.infer<typeof mentionDataSchema>>;
