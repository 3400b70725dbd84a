/**
 * Features of a pair
 * ==================
 *
 * What the statement model sees of two appearances in one sentence: their types, the way between them in the tree with
 * and without its words, the verb and the nouns that join them, the words between and beside them, which rules have
 * their trigger words on the way and which rules fired. The choice follows the feature sets that work for relation
 * extraction with little data (Zhou et al. 2005, "Exploring various knowledge in relation extraction"; Bunescu and
 * Mooney 2005 on shortest paths), with the rules' own word lists as the means to go beyond the words seen in training.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import { keptWith } from "../../foundation/kept-with.ts";
import type { StatementContext } from "../context.ts";
import { isPassive } from "../predicate.ts";
import type { Rule } from "../rule.ts";
import type { RuleIndex } from "../rule-index.ts";
import type { Occurrence, Pair } from "./pair.ts";
import { verbAbove } from "../verb-above.ts";

export interface PairView {
  readonly context: StatementContext;
  readonly pair: Pair;
  readonly index: RuleIndex;
}

const joining = new Set(["conj", "appos", "flat", "compound", "nummod"]);
const mostBetween = 12;

function step(context: StatementContext, token: number): string {
  const { relation } = context.tree.token(token);
  const preposition = context.tree.preposition(token);
  return preposition === null ? relation : `${relation}:${preposition}`;
}

/** The steps of a chain without those that only join names to names. */
function steps(context: StatementContext, chain: readonly number[]): readonly string[] {
  const plain = chain.filter((token) => !joining.has(context.tree.token(token).relation));
  return plain.map((token) => step(context, token));
}

/** Words stand for themselves, names for their kind. */
function word(context: StatementContext, token: number): string {
  const appearance = context.appearances.appearanceAt(token);
  const { partOfSpeech } = context.tree.token(token);
  if (partOfSpeech === "PROPN") return `<${appearance?.type ?? "name"}>`;
  return context.lemma(token).toLowerCase();
}

/** What compounds have in common ("Außenminister", "Finanzminister"). */
const ending = (lemma: string): string => (lemma.startsWith("<") ? lemma : lemma.slice(-6));

const typesOf = ({ pair }: PairView): string => `${pair.first.appearance.type}-${pair.second.appearance.type}`;

function pathFeatures(view: PairView): readonly string[] {
  const { context, pair } = view;
  const { up, top, down } = pair.path;
  const [rising, falling] = [steps(context, up), steps(context, down)];
  const shape = `${rising.join(">")}^${[...falling].reverse().join("<")}`;
  const ends = `${rising.at(-1) ?? "."}|${falling.at(-1) ?? "."}`;
  const starts = `${rising[0] ?? "."}|${falling[0] ?? "."}`;
  const summit = word(context, top);
  const types = typesOf(view);
  const inner = [...up.slice(1), ...down.slice(1)].map((token) => word(context, token));
  const prepositions = [up, down].map((chain) =>
    chain
      .map((token) => context.tree.preposition(token) ?? "")
      .filter((one) => one !== "")
      .join("+"),
  );
  return [
    `shape ${shape}`,
    `shape,types ${shape} ${types}`,
    `shape,summit ${shape} ${summit}`,
    `summit ${summit}`,
    `summit,types ${summit} ${types}`,
    `summit,ends ${summit} ${ends}`,
    `ends,types ${ends} ${types}`,
    `starts,types ${starts} ${types}`,
    `way ${up.length},${down.length} ${types}`,
    `prepositions ${prepositions.join("|")} ${types}`,
    `prepositions,summit ${prepositions.join("|")} ${summit}`,
    `summit ending ${ending(summit)} ${types}`,
    ...inner.flatMap((lemma) => [
      `inner ${lemma}`,
      `inner,types ${lemma} ${types}`,
      `inner ending ${ending(lemma)} ${types}`,
    ]),
  ];
}

function verbFeatures(view: PairView): readonly string[] {
  const { context, pair } = view;
  const verb = verbAbove(context, pair.path.top);
  if (verb === null) return ["verbless", `verbless ${typesOf(view)}`];
  const lemma = word(context, verb);
  const passive = isPassive(context, verb) ? "passive" : "active";
  const objects = context.tree.childrenBy(verb, "obj", "obl", "xcomp", "nsubj", "nsubj:pass");
  const own = verb === pair.path.top ? "top" : "above";
  return [
    `verb ${lemma} ${own}`,
    `verb,types ${lemma} ${passive} ${typesOf(view)}`,
    `voice ${passive} ${own}`,
    ...objects.map((object) => `object ${lemma} ${step(context, object)} ${word(context, object)}`),
  ];
}

function governorFeatures(view: PairView, occurrence: Occurrence, side: string): readonly string[] {
  const { context } = view;
  const { head, text } = context.tree.token(occurrence.token);
  const governor = head < 0 ? "root" : word(context, head);
  const way = step(context, occurrence.token);
  const beside = [-1, 1].map((offset) => {
    const token =
      context.document.tokens[(offset < 0 ? occurrence.mention.firstToken : occurrence.mention.endToken - 1) + offset];
    return token === undefined ? "edge" : word(context, token.index);
  });
  const rest = occurrence.mention.kind === "compound" ? text.slice(-7).toLowerCase() : "";
  return [
    `${side} governor ${governor} ${way}`,
    `${side} governor,types ${governor} ${typesOf(view)}`,
    `${side} governor ending ${ending(governor)} ${typesOf(view)}`,
    `${side} way ${way} ${typesOf(view)}`,
    `${side} before ${beside[0] ?? ""}`,
    `${side} behind ${beside[1] ?? ""}`,
    ...(rest === "" ? [] : [`${side} compound ${rest}`, `${side} compound,types ${rest} ${typesOf(view)}`]),
  ];
}

function nearness(distance: number): string {
  if (distance <= 3) return `${distance}`;
  if (distance <= 6) return "4-6";
  return distance <= mostBetween ? "7-12" : "far";
}

function betweenFeatures(view: PairView): readonly string[] {
  const { context, pair } = view;
  const [left, right] = pair.first.token <= pair.second.token ? [pair.first, pair.second] : [pair.second, pair.first];
  const order = left === pair.first ? "forth" : "back";
  const from = left.mention.endToken;
  const to = right.mention.firstToken;
  const distance = Math.max(0, to - from);
  const near = nearness(distance);
  const features = [`distance ${near} ${order}`, `distance,types ${near} ${order} ${typesOf(view)}`];
  if (distance > mostBetween) return features;
  const words = context.document.tokens.slice(from, to).map(({ index }) => word(context, index));
  const whole = distance > 0 && distance <= 4 ? [`between ${words.join(" ")} ${order} ${typesOf(view)}`] : [];
  return [...features, ...whole, ...words.map((lemma) => `inside ${lemma} ${order}`)];
}

/** The types of some rules, each once. */
const typesOfRules = keptWith((rules: readonly Rule[]): ReadonlySet<string> => new Set(rules.map(({ type }) => type)));

/** The types of the rules that any of some words triggers. */
function typesTriggered({ context, index }: PairView, tokens: readonly number[]): ReadonlySet<string> {
  const types = new Set<string>();
  for (const token of tokens)
    for (const type of typesOfRules(index.triggeredBy(context.lemma(token), context.tree.token(token).partOfSpeech)))
      types.add(type);
  return types;
}

function named(view: PairView, types: ReadonlySet<string>, name: string): readonly string[] {
  if (types.size === 0) return [];
  const sides = typesOf(view);
  return [...types].flatMap((type) => [`${name} ${type}`, `${name},types ${type} ${sides}`]);
}

function triggerFeatures(view: PairView): readonly string[] {
  const { context, pair } = view;
  const { up, top, down } = pair.path;
  const [rising, falling] = [steps(context, up), steps(context, down)];
  const ends = `${rising.at(-1) ?? "."}|${falling.at(-1) ?? "."}`;
  const verb = verbAbove(context, top);
  const atTop = typesTriggered(view, [top]);
  const onWay = typesTriggered(view, [...up.slice(1), ...down.slice(1)]);
  const atVerb = verb === null ? [] : [verb, ...context.tree.childrenBy(verb, "obj", "obl", "nsubj")];
  return [
    ...named(view, atTop, "trigger at top"),
    ...named(view, atTop, `trigger at top ${ends}`),
    ...named(view, onWay, "trigger on way"),
    ...named(view, typesTriggered(view, atVerb), "trigger at verb"),
  ];
}

interface NamedWord {
  readonly token: number;
  readonly appearance: Appearance;
}

/** The words of the pair's sentence that stand for other appearances, each once where several stand in a row. */
function othersInSentence({ context, pair }: PairView): readonly NamedWord[] {
  const { firstToken, endToken } = context.document.sentences[pair.sentence] ?? { firstToken: 0, endToken: 0 };
  const named: NamedWord[] = [];
  for (let token = firstToken; token < endToken; token += 1) {
    const appearance = context.appearances.appearanceAt(token);
    if (appearance !== null && named.at(-1)?.appearance.id !== appearance.id) named.push({ token, appearance });
  }
  const own = new Set([pair.first.appearance.id, pair.second.appearance.id]);
  return named.filter(({ appearance }) => !own.has(appearance.id));
}

/** Whether something else of the far one's type stands nearer. */
function hasRival(others: readonly NamedWord[], near: Occurrence, far: Occurrence): boolean {
  const distance = Math.abs(near.token - far.token);
  return others.some(
    ({ token, appearance }) => appearance.type === far.appearance.type && Math.abs(token - near.token) < distance,
  );
}

function rivalFeatures(view: PairView): readonly string[] {
  const { first, second, sentence } = view.pair;
  const types = typesOf(view);
  const [low, high] = [Math.min(first.token, second.token), Math.max(first.token, second.token)];
  const others = othersInSentence(view);
  const between = others.filter(({ token }) => token > low && token < high);
  return [
    `between names ${Math.min(3, between.length)} ${types}`,
    `in sentence ${Math.min(6, others.length)} ${types}`,
    `rival of second ${hasRival(others, first, second) ? "yes" : "no"} ${types}`,
    `rival of first ${hasRival(others, second, first) ? "yes" : "no"} ${types}`,
    ...(sentence === 0 ? [`headline ${types}`] : []),
  ];
}

/** The features of a pair, each once. */
export function pairFeatures(view: PairView): readonly string[] {
  const { first, second } = view.pair;
  const kinds = `${first.mention.kind}-${second.mention.kind}`;
  return [
    ...new Set([
      "always",
      `types ${typesOf(view)}`,
      `kinds ${kinds}`,
      `kinds,types ${kinds} ${typesOf(view)}`,
      ...pathFeatures(view),
      ...verbFeatures(view),
      ...governorFeatures(view, first, "first"),
      ...governorFeatures(view, second, "second"),
      ...betweenFeatures(view),
      ...triggerFeatures(view),
      ...rivalFeatures(view),
    ]),
  ];
}
