/**
 * Finding statements
 * ==================
 *
 * Typed claims between the appearances of one article: the language's rules at their trigger words, the structures of
 * noun phrases (offices, places, memberships), what a trained model adds where the language has one, and around each
 * finding the clause and quote that say whether, when, where and on whose word it happened.
 */
import type { AppearanceIndex } from "../appearances/appearance-index.ts";
import type { Document } from "../documents/document.ts";
import type { Quote } from "../quotes/quote.ts";
import { circumstancesOf, circumstancesOfLasting } from "./circumstances.ts";
import type { StatementContext } from "./context.ts";
import { withEventsToCome } from "./events-to-come.ts";
import type { Finding } from "./finding.ts";
import { findTold } from "./find-told.ts";
import { fullLemma } from "./full-lemma.ts";
import { hedgeOfFinding, isLasting } from "./hedge-of-finding.ts";
import { isOwnIntention } from "./own-intention.ts";
import { withoutDeniedTwins } from "./denied-twins.ts";
import type { HedgeFound } from "./hedges.ts";
import { matchRules } from "./match-rules.ts";
import { mergeStatements } from "./merge-statements.ts";
import { findByModel } from "./model/find-by-model.ts";
import type { Statement } from "./statement.ts";
import type { StatementRules } from "./statement-rules.ts";
import { withPlacesOfEvents } from "./places-of-events.ts";
import { sensibleFindings } from "./places/lies-in.ts";
import { findInStructures } from "./structures/find-in-structures.ts";
import { findDenials } from "./denials.ts";
import { readFutures } from "./read-futures.ts";
import { readInfinitiveClauses } from "./read-infinitive-clauses.ts";
import { readInfinitives } from "./read-infinitives.ts";
import { readParticiples } from "./read-participles.ts";
import { readRelatives } from "./relative-pronouns.ts";
import { onSameSide } from "./same-side.ts";

export interface StatementInput {
  readonly document: Document;
  readonly appearances: AppearanceIndex;
  readonly quotes: readonly Quote[];
}

const leastConfidence = 0.4;

/** What every step of finding looks at. */
export function contextOf(input: StatementInput, rules: StatementRules): StatementContext {
  const { words, verbs } = rules;
  const participles = readParticiples(input.document, verbs.participles);
  const infinitives = readInfinitives(participles, { verbs: verbs.listed, marks: words.infinitiveMarks });
  const document = readFutures(readInfinitiveClauses(infinitives, words), words.futureAuxiliaries);
  const tree = readRelatives(document, input.appearances, rules.words.relativePronouns);
  const lemmas = new Map<number, string>();
  return {
    document: tree.document,
    tree,
    appearances: input.appearances,
    quotes: input.quotes,
    grammar: rules.grammar,
    words: rules.words,
    countries: rules.countries,
    places: rules.places,
    offices: new Map(),
    suspects: [],
    scenes: [],
    earlier: [],
    lemma: (token) => {
      const known = lemmas.get(token);
      if (known !== undefined) return known;
      const lemma = fullLemma(tree, rules.verbs, token);
      lemmas.set(token, lemma);
      return lemma;
    },
  };
}

const ahead = new Set(["planned", "demanded"]);

/** "Bot gestern seinen Rücktritt an": what is still to come was not yesterday; that is when it was announced. */
function isPast({ document }: StatementContext, { modality }: HedgeFound, time: string | null): boolean {
  if (time === null || document.published === null || !ahead.has(modality)) return false;
  return time < document.published.slice(0, time.length);
}

/** Sanctions that are planned or considered are a threat; those that somebody wants or rules out are none. */
const isOnItsWay = ({ polarity, modality }: HedgeFound): boolean =>
  polarity === "affirmed" && (modality === "planned" || modality === "possible");

function statementOf(context: StatementContext, finding: Finding): Statement {
  const { source, target, trigger } = finding;
  const circumstances = isLasting(finding)
    ? circumstancesOfLasting(context, finding)
    : circumstancesOf(context, finding);
  const found = hedgeOfFinding(context, finding, circumstances.time);
  const hedgedType = isOnItsWay(found) && isOwnIntention(context, trigger) ? finding.whenHedged : null;
  const type = hedgedType ?? finding.type;
  const hedge: HedgeFound = hedgedType !== null ? { polarity: found.polarity, modality: "asserted" } : found;
  return {
    type,
    source: source.appearance.id,
    target: target.appearance.id,
    ...hedge,
    ...circumstances,
    time: isPast(context, hedge, circumstances.time) ? null : circumstances.time,
    role: finding.role,
    former: finding.former,
    confidence: finding.confidence,
    evidence: [{ sentence: context.tree.token(trigger).sentence, trigger, rule: finding.rule }],
  };
}

/** What only shows in the light of the rest of the article: who else was at the meeting, between whom one mediates. */
function lookBack(context: StatementContext, rules: StatementRules): readonly Finding[] {
  return matchRules(context, rules.lookingBack).filter(
    ({ type, source, target }) =>
      type !== "met_with" || !onSameSide(context.earlier, source.appearance.id, target.appearance.id),
  );
}

const isSure = ({ confidence }: Finding): boolean => confidence >= leastConfidence;

export interface RuleFindings {
  readonly findings: readonly Finding[];
  readonly statements: readonly Statement[];
}

/** Who holds whose office, as the structures tell. */
function officesIn(findings: readonly Finding[]): StatementContext["offices"] {
  const offices = new Map<string, string[]>();
  for (const { type, source, target } of findings) {
    if (type !== "holds_role") continue;
    const known = offices.get(source.appearance.id) ?? [];
    if (!known.includes(target.appearance.id)) offices.set(source.appearance.id, [...known, target.appearance.id]);
  }
  return offices;
}

/** What rules and structures are sure enough of. */
export function findByRules(bare: StatementContext, rules: StatementRules): RuleFindings {
  const structures = findInStructures(bare, rules.structures);
  const withOffices = { ...bare, offices: officesIn(structures) };
  const context = { ...withOffices, ...findTold(withOffices, rules.index) };
  const first = sensibleFindings(context, [...matchRules(context, rules.index), ...structures].filter(isSure));
  const statements = first.map((finding) => statementOf(context, finding));
  const later = { ...context, earlier: mergeStatements(statements) };
  const second = lookBack(later, rules).filter(isSure);
  const told = withoutDeniedTwins([...statements, ...second.map((finding) => statementOf(later, finding))]);
  return {
    findings: [...first, ...second],
    statements: [...told, ...findDenials(context, told)],
  };
}

/** All statements of a document, in the order of the text: the rules', and what the model finds beyond them. */
export function findStatements(input: StatementInput, rules: StatementRules): readonly Statement[] {
  const context = contextOf(input, rules);
  const { findings, statements } = findByRules(context, rules);
  const { index, structures, model } = rules;
  const guessed =
    model === null ? [] : sensibleFindings(context, findByModel({ context, index, structures, findings, model }));
  const all = withEventsToCome(context, [...statements, ...guessed.map((finding) => statementOf(context, finding))]);
  return mergeStatements(withPlacesOfEvents(context, all));
}
