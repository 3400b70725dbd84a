/**
 * Word sets
 * =========
 *
 * The grammar's word lists as sets, and the test whether a noun is or ends in a listed one: German writes
 * "Bombenangriff" and "Nato-Treffen" as one word, of which the last part says what it is.
 */
import { keptWith } from "../foundation/kept-with.ts";
import { remember } from "../foundation/remember.ts";
import type { Hedge, StatementGrammar } from "./grammar.ts";

export interface Governor {
  readonly gives: Hedge;
  readonly negated: Hedge | undefined;
}

/** One kind of what people make public. */
export interface Act {
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** Verbs whose object it is, not whose subject. */
  readonly done: ReadonlySet<string>;
}

export interface WordSets {
  readonly negations: ReadonlySet<string>;
  readonly noNegationBefore: ReadonlySet<string>;
  readonly negationTails: ReadonlySet<string>;
  readonly passiveAuxiliaries: ReadonlySet<string>;
  readonly futureAuxiliaries: ReadonlySet<string>;
  readonly agentPrepositions: ReadonlySet<string>;
  readonly nounAgentPrepositions: ReadonlySet<string>;
  readonly genitivePrepositions: ReadonlySet<string>;
  readonly appealPrepositions: ReadonlySet<string>;
  readonly unaccusative: ReadonlySet<string>;
  readonly infinitiveMarks: ReadonlySet<string>;
  readonly accusativeDeterminers: ReadonlySet<string>;
  readonly dativeDeterminers: ReadonlySet<string>;
  readonly nominativePronouns: ReadonlySet<string>;
  readonly speakerPronouns: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly infinitiveOpeners: ReadonlySet<string>;
  readonly denyingOpeners: ReadonlySet<string>;
  readonly contentAdverbs: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
  readonly acts: readonly Act[];
  readonly departures: Act;
  readonly demonstratives: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  readonly listing: ReadonlySet<string>;
  readonly causatives: ReadonlySet<string>;
  readonly victims: ReadonlySet<string>;
  readonly mishaps: ReadonlySet<string>;
  readonly conceived: ReadonlySet<string>;
  readonly conceivedArticles: ReadonlySet<string>;
  readonly realizing: ReadonlySet<string>;
  readonly elections: ReadonlySet<string>;
  readonly leagues: ReadonlySet<string>;
  readonly contests: ReadonlySet<string>;
  readonly conditionals: ReadonlySet<string>;
  readonly objectControl: ReadonlySet<string>;
  readonly subjectControl: ReadonlySet<string>;
  readonly ownDeeds: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly comingAbout: ReadonlySet<string>;
  readonly doing: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly transparentNouns: ReadonlySet<string>;
  readonly talks: ReadonlySet<string>;
  readonly failing: ReadonlySet<string>;
  readonly leadingPrepositions: ReadonlySet<string>;
  readonly leadingWithAccusative: ReadonlySet<string>;
  readonly representatives: ReadonlySet<string>;
  /** Representatives that stand for the place where they are. */
  readonly institutions: ReadonlySet<string>;
  readonly seatPrepositions: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly there: ReadonlySet<string>;
  readonly temporalPrepositions: ReadonlySet<string>;
  readonly witnessing: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly futurates: ReadonlySet<string>;
  readonly arrangingAuxiliaries: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly companionAdverbs: ReadonlySet<string>;
  readonly companionPrepositions: ReadonlySet<string>;
  readonly settingPrepositions: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  readonly duringPrepositions: ReadonlySet<string>;
  readonly todays: ReadonlySet<string>;
  readonly nightsInto: ReadonlySet<string>;
  readonly untilWords: ReadonlySet<string>;
  readonly reciprocals: ReadonlySet<string>;
  /** Words for both, and nouns by what kind of two they name. */
  readonly pairs: Readonly<Record<"markers" | "states" | "bodies" | "people" | "sides", ReadonlySet<string>>>;
  readonly possessives: ReadonlySet<string>;
  readonly relativePronouns: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly meetings: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly eventKinds: ReadonlyMap<string, readonly string[]>;
  readonly denying: ReadonlySet<string>;
  readonly deniedWords: ReadonlySet<string>;
  readonly deniedClauses: ReadonlySet<string>;
  /** Types of statements that nobody denies in passing. */
  readonly undenied: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly participleForm: RegExp;
  readonly governors: ReadonlyMap<string, Governor>;
  readonly correlates: ReadonlyMap<string, string>;
  readonly adverbs: ReadonlyMap<string, Governor>;
  readonly adjectives: ReadonlyMap<string, Governor>;
}

const shortestEnding = 4;

/**
 * Endings of a word that may be its last part, longest first, in lower case: "bombenangriff", "ombenangriff" … "riff".
 */
export function* endingsOf(word: string): Iterable<string> {
  const lower = word.toLowerCase();
  for (let start = 0; start <= lower.length - shortestEnding; start += 1) yield lower.slice(start);
}

/** The last letters of a set's words: most words that are asked about end in none of them. */
const tailsOf = keptWith(
  (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map((word) => word.slice(-shortestEnding))),
);

/** A word is asked about with one set after the other. */
const lowered = remember((word) => {
  const lower = word.toLowerCase();
  return { lower, tail: lower.slice(-shortestEnding) };
});

/** Whether a word is one of the (lower-case) words or a compound that ends in one. */
export function endsInOneOf(word: string, words: ReadonlySet<string>): boolean {
  const { lower, tail } = lowered(word);
  if (!tailsOf(words).has(tail)) return false;
  if (words.has(lower)) return true;
  for (const ending of endingsOf(lower)) if (words.has(ending)) return true;
  return false;
}

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()));

const actOf = ({ nouns, verbs, done }: StatementGrammar["departures"]): Act => ({
  nouns: setOf(nouns),
  verbs: setOf(verbs),
  done: setOf(done),
});

function governorsOf(entries: StatementGrammar["governors"]): ReadonlyMap<string, Governor> {
  return new Map(
    entries.flatMap((entry) =>
      entry.words.map((word) => [word.toLowerCase(), { gives: entry.gives, negated: entry.negated }] as const),
    ),
  );
}

/** The lists that only some languages have. */
function ownSets(grammar: StatementGrammar) {
  return {
    dativeDeterminers: setOf(grammar.dativeDeterminers),
    nominativePronouns: setOf(grammar.nominativePronouns),
    speakerPronouns: setOf(grammar.speakerPronouns),
    complementizers: setOf(grammar.complementizers),
    infinitiveOpeners: setOf([...grammar.infinitiveOpeners.open, ...grammar.infinitiveOpeners.deny]),
    denyingOpeners: setOf(grammar.infinitiveOpeners.deny),
    contentAdverbs: setOf(grammar.contentAdverbs),
    demonstratives: setOf(grammar.demonstratives),
    reflexives: setOf(grammar.reflexives),
    ownDeeds: setOf(grammar.ownDeeds),
    correlates: new Map(Object.entries(grammar.correlates)),
    deeds: setOf(grammar.deeds),
    acts: grammar.acts.map((act) => actOf({ ...act, done: [] })),
    departures: actOf(grammar.departures),
    works: setOf(grammar.works),
    listing: setOf(grammar.listing),
    contests: setOf(grammar.contests),
    elections: setOf(grammar.elections),
    leagues: setOf(grammar.leagues),
    indefinite: setOf(grammar.indefinite),
    reciprocals: setOf(grammar.reciprocals),
    pairs: {
      markers: setOf(grammar.pairs.markers),
      states: setOf(grammar.pairs.states),
      bodies: setOf(grammar.pairs.bodies),
      people: setOf(grammar.pairs.people),
      sides: setOf(grammar.pairs.sides),
    },
    causatives: setOf(grammar.causatives),
    victims: setOf(grammar.victims),
    mishaps: setOf(grammar.mishaps),
    conceived: setOf(grammar.conceived.nouns),
    conceivedArticles: setOf(grammar.conceived.articles),
    realizing: setOf(grammar.conceived.unless),
    eventKinds: new Map(Object.entries(grammar.eventKinds).map(([noun, kinds]) => [noun.toLowerCase(), kinds])),
  };
}

function circumstanceSets(grammar: StatementGrammar) {
  return {
    witnessing: setOf(grammar.witnessing),
    copulas: setOf(grammar.copulas),
    futurates: setOf(grammar.futurates),
    arrangingAuxiliaries: setOf(grammar.arrangingAuxiliaries),
    contrasts: setOf(grammar.contrasts),
    companionAdverbs: setOf(grammar.companions.adverbs),
    companionPrepositions: setOf(grammar.companions.prepositions),
    settingPrepositions: setOf(grammar.settings.prepositions),
    settings: setOf(grammar.settings.nouns),
    duringPrepositions: setOf(grammar.settings.during),
    placePrepositions: setOf(grammar.placePrepositions),
    there: setOf(grammar.there),
    todays: setOf(grammar.todays),
    nightsInto: setOf(grammar.nightsInto),
    untilWords: setOf(grammar.untilWords),
  };
}

function occurrenceSets({ occurrence, failedTalks }: StatementGrammar) {
  return {
    talks: setOf(failedTalks.nouns),
    failing: setOf(failedTalks.words),
    comingAbout: setOf(occurrence.comesAbout),
    doing: setOf(occurrence.isDone),
    leading: setOf(occurrence.leadsTo),
    transparentNouns: setOf(occurrence.nouns),
    leadingPrepositions: setOf(occurrence.prepositions),
    leadingWithAccusative: setOf(occurrence.withAccusative),
  };
}

/** Makes sets of the grammar's lists. */
export function wordSets(grammar: StatementGrammar): WordSets {
  return {
    ...ownSets(grammar),
    negations: setOf(grammar.negations),
    noNegationBefore: setOf(grammar.noNegationBefore),
    negationTails: setOf(grammar.negationTails),
    passiveAuxiliaries: setOf(grammar.passiveAuxiliaries),
    futureAuxiliaries: setOf(grammar.futureAuxiliaries),
    agentPrepositions: setOf(grammar.agentPrepositions),
    nounAgentPrepositions: setOf(grammar.nounAgentPrepositions),
    genitivePrepositions: setOf(grammar.genitivePrepositions),
    appealPrepositions: setOf(grammar.appealPrepositions),
    unaccusative: setOf(grammar.unaccusative),
    infinitiveMarks: setOf(grammar.infinitiveMarks),
    accusativeDeterminers: setOf(grammar.accusativeDeterminers),
    conditionals: setOf(grammar.conditionals),
    objectControl: setOf(grammar.objectControl),
    subjectControl: setOf(grammar.subjectControl),
    lightVerbs: setOf(grammar.lightVerbs),
    ...occurrenceSets(grammar),
    representatives: setOf(grammar.representatives),
    institutions: setOf(grammar.institutions.nouns),
    seatPrepositions: setOf(grammar.institutions.prepositions),
    temporalPrepositions: setOf(grammar.temporalPrepositions),
    ...circumstanceSets(grammar),
    possessives: setOf(grammar.possessives),
    relativePronouns: setOf(grammar.relativePronouns),
    former: setOf(grammar.former),
    meetings: setOf(grammar.meetings),
    definite: setOf(grammar.definite),
    denying: setOf(grammar.denials.verbs),
    deniedWords: setOf(grammar.denials.words),
    deniedClauses: setOf(grammar.denials.clauses),
    undenied: setOf(grammar.denials.except),
    participleForm: new RegExp(grammar.participleForm, "u"),
    governors: governorsOf(grammar.governors),
    adverbs: governorsOf(grammar.adverbs),
    adjectives: governorsOf(grammar.adjectives),
  };
}
