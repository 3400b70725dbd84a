/**
 * Matching
 * ========
 *
 * Runs the rules of a language over a document: for each word the rules that it triggers, for each rule the
 * participants at the ends of its paths, filtered by the entity types that the ontology allows.
 */
import { findStatementType, type EntityType } from "../ontology/ontology.ts";
import { quoteAt } from "../quotes/quote.ts";
import { antecedentOf } from "./antecedent.ts";
import { articleEvent, isEventKind, type EventKind } from "./article-event.ts";
import type { StatementContext } from "./context.ts";
import type { Finding } from "./finding.ts";
import { followPath } from "./follow-path.ts";
import { keptByPath } from "./kept-by-path.ts";
import { looksBack, participantsLookingBack } from "./looking-back.ts";
import { lowerCaseSet } from "./lower-case-set.ts";
import { asksForMain, mainOf } from "./main-of.ts";
import { thatBefore } from "./maker-before.ts";
import { ownDoers } from "./own-deeds.ts";
import { pairParticipants } from "./pair-participants.ts";
import { participantsOf, type Participant } from "./participants.ts";
import { predecessorOf } from "./predecessor.ts";
import { rolePhrase } from "./role-phrase.ts";
import type { Condition, Pattern, Rule } from "./rule.ts";
import type { RuleIndex } from "./rule-index.ts";
import { scenesOf, suspectsOf } from "./suspects.ts";
import { topicOf } from "./topic.ts";
import { endsInOneOf } from "./word-sets.ts";

const certain = 0.99;

/** The first path of a list that leads to somebody of a fitting type. */
function participantsAt(
  context: StatementContext,
  trigger: number,
  wanted: {
    readonly paths: readonly string[];
    readonly types: readonly EntityType[];
    readonly endings: readonly string[];
  },
): readonly Participant[] {
  for (const path of wanted.paths) {
    const found = asksForMain(path)
      ? mainOf(context, trigger, { path, endings: wanted.endings })
      : participantsAtPath(context, trigger, path);
    const fitting = distinct(found.filter(({ appearance }) => wanted.types.includes(appearance.type)));
    if (fitting.length > 0) return fitting;
  }
  return [];
}

const officeEnding = ">office";

/** `…>office` goes on from people to where they hold a role. */
function participantsAtPath(context: StatementContext, trigger: number, path: string): readonly Participant[] {
  const told = toldElsewhere.get(path);
  if (told !== undefined) return told(context, trigger);
  if (isEventKind(path)) return eventOf(context, trigger, path);
  if (looksBack(path)) return participantsLookingBack(context, trigger, path);
  const toOffice = path.endsWith(officeEnding);
  const steps = toOffice ? path.slice(0, -officeEnding.length) : path;
  const found = followPath(context, trigger, steps).flatMap((candidate) => participantsOf(context, candidate));
  return toOffice ? found.flatMap((participant) => officesOf(context, participant)) : found;
}

/** Paths that leave the sentence, or the words of the tree. */
const toldElsewhere: ReadonlyMap<string, (context: StatementContext, trigger: number) => readonly Participant[]> =
  new Map([
    ["speaker", speakerOf],
    ["topic", topicOf],
    ["predecessor", predecessorOf],
    ["that", thatBefore],
    ["suspect", suspectsOf],
    ["scene", scenesOf],
  ]);

const unsaid = 0.8;

function eventOf(context: StatementContext, trigger: number, kind: EventKind): readonly Participant[] {
  const appearance = articleEvent(context, kind);
  return appearance === null ? [] : [{ appearance, token: trigger, weight: 1 }];
}

/** "Ein Treffen habe es nicht gegeben, sagte Roth": who speaks of it is the one who is meant. */
function speakerOf(context: StatementContext, trigger: number): readonly Participant[] {
  const quote = quoteAt(context.quotes, trigger);
  const appearance = quote === null ? undefined : context.appearances.byId(quote.speaker);
  return appearance === undefined ? [] : [{ appearance, token: trigger, weight: unsaid }];
}

function officesOf(context: StatementContext, person: Participant): readonly Participant[] {
  const owners = context.offices.get(person.appearance.id) ?? [];
  return owners.flatMap((owner) => {
    const appearance = context.appearances.byId(owner);
    return appearance === undefined ? [] : [{ ...person, appearance, weight: person.weight * 0.85 }];
  });
}

function distinct(participants: readonly Participant[]): readonly Participant[] {
  return participants.filter(
    ({ appearance }, index) => participants.findIndex((other) => other.appearance.id === appearance.id) === index,
  );
}

/** The lemmas of the words at the end of a path and of what is joined to them, each once. */
const lemmasAt = keptByPath((context, trigger, path): readonly string[] => {
  const { tree } = context;
  const lemmas = new Set<string>();
  for (const { token } of followPath(context, trigger, path))
    for (const part of tree.coordinated(antecedentOf(context, token) ?? token))
      lemmas.add(context.lemma(part)).add(tree.token(part).lemma);
  return [...lemmas];
});

function holds(context: StatementContext, trigger: number, condition: Condition): boolean {
  const { at, types, forms, words } = condition;
  if (words !== undefined && forms === undefined && types === undefined) {
    const listed = lowerCaseSet(words);
    return lemmasAt(context, trigger, at).some((lemma) => endsInOneOf(lemma, listed));
  }
  const found = followPath(context, trigger, at);
  if (forms !== undefined) return found.some(({ token }) => forms.includes(context.tree.token(token).text));
  if (types === undefined) return found.length > 0;
  return found.some((candidate) =>
    participantsOf(context, candidate).some(({ appearance }) => types.includes(appearance.type)),
  );
}

function applies(context: StatementContext, trigger: number, pattern: Pattern): boolean {
  return (
    pattern.needs.every((condition) => holds(context, trigger, condition)) &&
    !pattern.unless.some((condition) => holds(context, trigger, condition))
  );
}

function isNoun(context: StatementContext, trigger: number): boolean {
  const { partOfSpeech } = context.tree.token(trigger);
  return partOfSpeech === "NOUN" || partOfSpeech === "PROPN";
}

interface Sides {
  readonly sources: readonly Participant[];
  readonly targets: readonly Participant[];
}

function sidesOf(context: StatementContext, trigger: number, rule: Rule): Sides {
  const paths = pathsOf(rule.pattern, isNoun(context, trigger));
  const types = typesOf(rule);
  const endings = rule.pattern.main;
  const named = participantsAt(context, trigger, { paths: paths.source, types: types.source, endings });
  const sources = named.length > 0 ? named : doersOf(context, trigger, types.source);
  if (sources.length === 0) return { sources, targets: [] };
  return { sources, targets: participantsAt(context, trigger, { paths: paths.target, types: types.target, endings }) };
}

/** Whose deed it is that a noun names without him. */
function doersOf(context: StatementContext, trigger: number, types: readonly EntityType[]): readonly Participant[] {
  if (context.tree.token(trigger).partOfSpeech !== "NOUN") return [];
  return distinct(ownDoers(context, trigger).filter(({ appearance }) => types.includes(appearance.type)));
}

/** Whom a rule aims at from a trigger, though its source be unknown. */
export function targetsOf(context: StatementContext, trigger: number, rule: Rule): readonly Participant[] {
  return applies(context, trigger, rule.pattern) ? targetsAt(context, trigger, rule) : [];
}

/** The same, whatever is said of what the rule tells ("Bei einem Anschlag in Oslo starben zwei Menschen"). */
export function targetsAt(context: StatementContext, trigger: number, rule: Rule): readonly Participant[] {
  const paths = pathsOf(rule.pattern, isNoun(context, trigger)).target;
  return participantsAt(context, trigger, { paths, types: typesOf(rule).target, endings: rule.pattern.main });
}

function pathsOf(
  pattern: Pattern,
  noun: boolean,
): { readonly source: readonly string[]; readonly target: readonly string[] } {
  if (!noun) return pattern;
  return { source: pattern.nounSource ?? pattern.source, target: pattern.nounTarget ?? pattern.target };
}

function typesOf({ type, pattern }: Rule): {
  readonly source: readonly EntityType[];
  readonly target: readonly EntityType[];
} {
  const allowed = findStatementType(type);
  return {
    source: pattern.sourceTypes ?? allowed?.source ?? [],
    target: pattern.targetTypes ?? allowed?.target ?? [],
  };
}

function describes(context: StatementContext, trigger: number, pattern: Pattern): boolean {
  return pattern.lasting && context.tree.childrenBy(trigger, "nsubj", "nsubj:pass").length === 0;
}

function findingsOf(context: StatementContext, trigger: number, rule: Rule): readonly Finding[] {
  const { pattern } = rule;
  if (!applies(context, trigger, pattern)) return [];
  const role = pattern.role.length === 0 ? null : rolePhrase(context, trigger, pattern.role);
  return pairParticipants(context, trigger, { ...sidesOf(context, trigger, rule), pattern }).map(
    ([source, target]) => ({
      type: rule.type,
      source,
      target,
      trigger,
      rule: rule.id,
      confidence: Math.min(certain, rule.confidence * source.weight * target.weight),
      role,
      former: false,
      lasting: describes(context, trigger, pattern),
      polarity: pattern.polarity ?? null,
      modality: pattern.modality ?? null,
      whenHedged: pattern.whenHedged ?? null,
    }),
  );
}

/** "Department of Trade": where only names have capitals, the words inside a longer name say nothing by themselves. */
function isInsideName({ appearances, grammar, tree }: StatementContext, token: number): boolean {
  if (grammar.namesTrigger || tree.token(token).partOfSpeech !== "PROPN") return false;
  const mention = appearances.mentionAt(token);
  return mention?.kind === "name" && mention.endToken - mention.firstToken > 1;
}

/** Everything that the rules find in a document, in the order of the text. */
export function matchRules(context: StatementContext, index: RuleIndex): readonly Finding[] {
  return context.document.tokens
    .filter((token) => !isInsideName(context, token.index))
    .flatMap((token) =>
      index
        .triggeredBy(context.lemma(token.index), token.partOfSpeech)
        .flatMap((rule) => findingsOf(context, token.index, rule)),
    );
}
