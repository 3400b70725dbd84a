/**
 * Finding by model
 * ================
 *
 * What the statement model finds beyond the rules: classes of candidates that are probable enough, at the word that
 * joins the two in the sentence that speaks for it most. The model adds and never takes away; without it the rules'
 * findings stand alone.
 */
import type { Role } from "../../appearances/appearance.ts";
import { findStatementType } from "../../ontology/ontology.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lastingTypes } from "../lasting-types.ts";
import { isVerbal } from "../predicate.ts";
import type { RuleIndex } from "../rule-index.ts";
import type { Structure } from "../structure.ts";
import { baseForm } from "../structures/role-text.ts";
import { findCandidates, type Candidate } from "./candidate.ts";
import { modelRule } from "./model-rule.ts";
import type { Pair } from "./pair.ts";
import { classFinder, joiner, probabilityOf, scoreClasses, type StatementModelData } from "./statement-model.ts";
import { verbAbove } from "../verb-above.ts";

export interface ModelInput {
  readonly context: StatementContext;
  readonly index: RuleIndex;
  readonly structures: readonly Structure[];
  /** What rules and structures found. */
  readonly findings: readonly Finding[];
  readonly model: StatementModelData;
}

/** A class that the model holds for true of a candidate. */
interface Guess {
  readonly candidate: Candidate;
  readonly position: number;
  readonly confidence: number;
}

function guessesOf(model: StatementModelData, candidate: Candidate, positions: readonly number[]): readonly Guess[] {
  const { slope, offsets } = model.calibration;
  return scoreClasses(model, candidate.features, positions).flatMap(({ position, score }) => {
    const confidence = probabilityOf(slope * score + (offsets[position] ?? 0));
    return confidence >= (model.thresholds[position] ?? 1) ? [{ candidate, position, confidence }] : [];
  });
}

/** The sentence whose own features speak most for the class; none where the two share no sentence. */
function bestPair(model: StatementModelData, { candidate, position }: Guess): Pair | null {
  const scored = candidate.sentences.map(({ pair, features }) => ({
    pair,
    score: scoreClasses(model, features, [position])[0]?.score ?? 0,
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === best)?.pair ?? null;
}

/** The words of the path between the two, the highest first. */
function joiningWords(context: StatementContext, { first, second, path }: Pair): readonly number[] {
  const own = (token: number): boolean =>
    [first, second].some(({ mention }) => token >= mention.firstToken && token < mention.endToken);
  return [path.top, ...path.up.slice(1), ...path.down.slice(1)].filter(
    (token) => !own(token) && context.tree.token(token).partOfSpeech !== "PUNCT",
  );
}

interface Telling {
  readonly word: number;
  /** Whether rules know the type by it. */
  readonly known: boolean;
}

/** The word of the path, or beside it, by which rules know the type; else the one that joins the two, or the later mention. */
function tellingWord({ context, index }: Pick<ModelInput, "context" | "index">, type: string, pair: Pair): Telling {
  const words = joiningWords(context, pair);
  const beside = words.flatMap((word) => context.tree.childrenBy(word, "xcomp", "ccomp", "obj", "nsubj", "conj"));
  const known = [...words, ...beside].find((word) =>
    index.triggeredBy(context.lemma(word), context.tree.token(word).partOfSpeech).some((rule) => rule.type === type),
  );
  if (known !== undefined) return { word: known, known: isVerbal(context, known) };
  return { word: words[0] ?? Math.max(pair.first.token, pair.second.token), known: false };
}

/** The mention of the first that stands nearest to any of the second. */
function nearestMention({ first, second }: Candidate): Mention | null {
  const apart = ({ start }: Mention): number =>
    Math.min(...second.mentions.map((other) => Math.abs(other.start - start)));
  return [...first.mentions].sort((one, other) => apart(one) - apart(other))[0] ?? null;
}

/** Where no sentence names both, an office stands for it, else what the first does nearest to the second. */
function nowhere(context: StatementContext, candidate: Candidate, office: Role | undefined): Telling {
  const head = office?.head ?? nearestMention(candidate)?.head ?? 0;
  const verb = office === undefined ? verbAbove(context, head) : null;
  return { word: verb ?? head, known: false };
}

/** The office that a person holds with another side; none for other types. */
function officeOf(type: string, { first, second }: Candidate): Role | undefined {
  if (type !== "holds_role") return undefined;
  return first.roles.find(({ of }) => of === second.id) ?? first.roles.find(({ of }) => of === null);
}

function findingOf({ context, model, index }: ModelInput, guess: Guess): Finding {
  const { candidate, position, confidence } = guess;
  const type = model.classes[position] ?? "";
  const office = officeOf(type, candidate);
  const pair = bestPair(model, guess);
  const telling = pair === null ? nowhere(context, candidate, office) : tellingWord({ context, index }, type, pair);
  const trigger = telling.word;
  const words =
    office === undefined ? { role: null, former: false } : { role: baseForm(context, office), former: office.former };
  return {
    type,
    source: { appearance: candidate.first, token: trigger, weight: 1 },
    target: { appearance: candidate.second, token: trigger, weight: 1 },
    trigger,
    rule: modelRule,
    confidence,
    ...words,
    lasting: lastingTypes.has(type) && !telling.known,
    polarity: null,
    modality: null,
    whenHedged: null,
  };
}

/** Type and sides of a finding, whichever way round a symmetric one was found. */
function factOf({ type, source, target }: Pick<Finding, "type" | "source" | "target">): string {
  const sides = [source.appearance.id, target.appearance.id];
  return [type, ...(findStatementType(type)?.symmetric === true ? sides.sort() : sides)].join(" ");
}

/** The findings of the model that the rules do not have; of a symmetric one the surer way round. */
export function findByModel(input: ModelInput): readonly Finding[] {
  const { model, findings } = input;
  const known = new Set(findings.map(factOf));
  const mayJoin = joiner(model.classes);
  const classesOf = classFinder(model.classes);
  const guesses = findCandidates({ ...input, mayJoin }).flatMap((candidate) =>
    guessesOf(model, candidate, classesOf(candidate.first.type, candidate.second.type)),
  );
  const surest = [...guesses].sort((one, other) => other.confidence - one.confidence);
  return surest
    .map((guess) => findingOf(input, guess))
    .filter((finding) => {
      const fact = factOf(finding);
      const isNew = !known.has(fact);
      known.add(fact);
      return isNew;
    });
}
