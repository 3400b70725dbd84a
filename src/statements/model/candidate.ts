/**
 * Candidates of the statement model
 * =================================
 *
 * Two appearances of one article with everything that speaks for or against a statement between them: the features of
 * each sentence that names both, and what the article says of them anywhere.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { EntityType } from "../../ontology/ontology.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { RuleIndex } from "../rule-index.ts";
import { appearanceFeatures } from "./appearance-features.ts";
import { documentFeatures, mayRelate, profilesOf, type Profile } from "./document-features.ts";
import { findingFeatures } from "./finding-features.ts";
import { findPairs, numberOf, turned, type Pair } from "./pair.ts";
import { pairFeatures } from "./pair-features.ts";

/** A sentence that names both. */
export interface SharedSentence {
  readonly pair: Pair;
  readonly features: readonly string[];
}

/** `first` as the source of a statement and `second` as its target. */
export interface Candidate {
  readonly first: Appearance;
  readonly second: Appearance;
  /** In the order of the text. */
  readonly sentences: readonly SharedSentence[];
  /** Each once. */
  readonly features: readonly string[];
}

export interface CandidateInput {
  readonly context: StatementContext;
  readonly index: RuleIndex;
  /** What rules and structures found. */
  readonly findings: readonly Finding[];
  /** Whether a statement may run from one type to another: other candidates are left out. */
  readonly mayJoin: (source: EntityType, target: EntityType) => boolean;
}

interface Draft {
  readonly first: Appearance;
  readonly second: Appearance;
  readonly sentences: SharedSentence[];
  readonly features: Set<string>;
}

interface Drafts {
  /** In the order in which they were asked for. */
  readonly all: readonly Draft[];
  readonly has: (source: Appearance, target: Appearance) => boolean;
  readonly of: (source: Appearance, target: Appearance) => Draft | null;
}

/** Collects candidates; a new one for each two appearances that it has not seen. */
function collectDrafts(mayJoin: CandidateInput["mayJoin"]): Drafts {
  const all: Draft[] = [];
  const bySource = new Map<string, Map<string, Draft>>();
  const of = (first: Appearance, second: Appearance): Draft | null => {
    if (first.id === second.id || !mayJoin(first.type, second.type)) return null;
    let byTarget = bySource.get(first.id);
    if (byTarget === undefined) bySource.set(first.id, (byTarget = new Map<string, Draft>()));
    const known = byTarget.get(second.id);
    if (known !== undefined) return known;
    const draft = { first, second, sentences: [], features: new Set<string>() };
    byTarget.set(second.id, draft);
    all.push(draft);
    return draft;
  };
  return { all, of, has: (first, second) => bySource.get(first.id)?.has(second.id) === true };
}

function addPair({ context, index }: CandidateInput, drafts: Drafts, pair: Pair): void {
  const draft = drafts.of(pair.first.appearance, pair.second.appearance);
  if (draft === null) return;
  const features = pairFeatures({ context, pair, index });
  draft.sentences.push({ pair, features });
  for (const feature of features) draft.features.add(feature);
}

function addBothWays(drafts: Drafts, [one, other]: readonly [Appearance, Appearance], feature: string): void {
  drafts.of(one, other)?.features.add(feature);
  drafts.of(other, one)?.features.add(`${feature} turned`);
}

/** What was found of either with others. */
function addFindings({ context, findings }: CandidateInput, drafts: Drafts): void {
  const { between, elsewhere } = findingFeatures(context, findings);
  for (const { first, second, features } of drafts.all) {
    for (const side of elsewhere(first.id, second.id)) features.add(`first elsewhere ${side} ${second.type}`);
    for (const side of elsewhere(second.id, first.id)) features.add(`second elsewhere ${side} ${first.type}`);
    for (const feature of between(first.id, second.id)) features.add(`${feature} ${first.type}-${second.type}`);
  }
}

function finish({ first, second, sentences, features }: Draft): Candidate {
  const types = `${first.type}-${second.type}`;
  const order = numberOf(first) < numberOf(second) ? "forth" : "back";
  const many = `sentences ${Math.min(4, sentences.length)} ${types}`;
  return { first, second, sentences, features: [...features, many, `named ${order} ${types}`] };
}

/** Adds what the article as a whole says of two appearances; of those that no sentence names together, the likelier ones. */
function addDocument({ context, mayJoin }: CandidateInput, drafts: Drafts): void {
  const profiles = profilesOf(context);
  const others = (one: Profile): readonly Profile[] =>
    profiles.filter(
      (other) =>
        one !== other &&
        mayJoin(one.appearance.type, other.appearance.type) &&
        (drafts.has(one.appearance, other.appearance) || mayRelate(one, other)),
    );
  for (const one of profiles)
    for (const other of others(one)) {
      const draft = drafts.of(one.appearance, other.appearance);
      for (const feature of draft === null ? [] : documentFeatures(context, [one, other])) draft?.features.add(feature);
    }
}

/** Every two appearances that a sentence or something the article says of them joins, both ways round. */
export function findCandidates(input: CandidateInput): readonly Candidate[] {
  const drafts = collectDrafts(input.mayJoin);
  const eitherWay: CandidateInput["mayJoin"] = (one, other) => input.mayJoin(one, other) || input.mayJoin(other, one);
  for (const pair of findPairs(input.context, eitherWay)) {
    addPair(input, drafts, pair);
    addPair(input, drafts, turned(pair));
  }
  for (const { source, target, type } of input.findings)
    addBothWays(drafts, [source.appearance, target.appearance], `found ${type}`);
  for (const { one, other, features } of appearanceFeatures(input.context))
    for (const feature of features) addBothWays(drafts, [one, other], feature);
  addDocument(input, drafts);
  addFindings(input, drafts);
  return drafts.all.map(finish);
}
