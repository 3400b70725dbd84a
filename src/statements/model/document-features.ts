/**
 * Features of two appearances of a document
 * =========================================
 *
 * What the statement model sees of two appearances whether a sentence names both or not: how far apart they are named,
 * how much the article is about either, what stands in the headline, the words that their mentions hang on, the last
 * word of their names. "The conference" and its guests are seldom named in one sentence.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import { verbAbove } from "../verb-above.ts";

/** What of an appearance goes into its pairs. */
export interface Profile {
  readonly appearance: Appearance;
  /** Its mentions' words that others depend on, in the order of the text. */
  readonly tokens: readonly number[];
  /** Sentences that name it, each once, in order. */
  readonly sentences: readonly number[];
  /** Place among those of its type by how often they are named. */
  readonly rank: number;
  /** How many of its type there are. */
  readonly peers: number;
  /** Its readable properties as features of a pair of types; made once for all pairs. */
  readonly propertiesAs: (side: "first" | "second", types: string) => readonly string[];
}

const mostRank = 3;
const nearest = 1;
const far = 4;
const mostSentences = 6;

const tokenOf = (mention: Mention): number => (mention.kind === "compound" ? mention.firstToken : mention.head);

function bucket(count: number): string {
  if (count <= 2) return `${count}`;
  return count <= 4 ? "3-4" : "5+";
}

function word(context: StatementContext, token: number): string {
  return context.tree.token(token).partOfSpeech === "PROPN" ? "<name>" : context.lemma(token).toLowerCase();
}

function governorOf(context: StatementContext, mention: Mention): string {
  const token = tokenOf(mention);
  const { head, relation } = context.tree.token(token);
  const preposition = context.tree.preposition(token) ?? "";
  return `${head < 0 ? "root" : word(context, head)} ${relation}:${preposition}`;
}

function wayOf(context: StatementContext, mention: Mention): string {
  const token = tokenOf(mention);
  return `${mention.kind} ${context.tree.token(token).relation}:${context.tree.preposition(token) ?? ""}`;
}

function propertiesOf(
  context: StatementContext,
  { name, mentions, roles, surfaces, ...rest }: Appearance,
): readonly string[] {
  const last = name.split(/[\s-]/u).at(-1)?.toLowerCase() ?? "";
  const first = name.split(/[\s-]/u)[0]?.toLowerCase() ?? "";
  const country = context.countries.isState({ name, mentions, roles, surfaces, ...rest }) ? ["state"] : [];
  const few = mentions.slice(0, mostSentences);
  return [
    ...new Set([
      `last ${last}`,
      `ending ${last.slice(-5)}`,
      `start ${first.slice(0, 6)}`,
      `words ${bucket(name.split(" ").length)}`,
      surfaces.length === 0 ? "unnamed" : "named",
      ...country,
      ...roles.map(({ head }) => `role ${context.lemma(head).toLowerCase()}`),
      ...roles.map(({ of }) => `role of ${of === null ? "none" : "some"}`),
      ...few.map((mention) => `governor ${governorOf(context, mention)}`),
      ...few.map((mention) => `way ${wayOf(context, mention)}`),
    ]),
  ];
}

function propertyFeatures(properties: readonly string[]): Profile["propertiesAs"] {
  const made = new Map<string, readonly string[]>();
  return (side, types) => {
    const key = `${side} ${types}`;
    const known = made.get(key) ?? properties.map((property) => `article ${side} is ${property} ${types}`);
    made.set(key, known);
    return known;
  };
}

/** Profiles of all appearances. */
export function profilesOf(context: StatementContext): readonly Profile[] {
  const { appearances } = context.appearances;
  return appearances.map((appearance) => {
    const peers = appearances.filter(({ type }) => type === appearance.type);
    const rank = peers.filter(({ mentions }) => mentions.length > appearance.mentions.length).length;
    const tokens = appearance.mentions.map(tokenOf);
    const sentences = tokens.map((token) => context.tree.token(token).sentence);
    return {
      appearance,
      tokens,
      sentences: [...new Set(sentences)].sort((one, other) => one - other),
      rank,
      peers: peers.length,
      propertiesAs: propertyFeatures(propertiesOf(context, appearance)),
    };
  });
}

/** How many sentences lie between the nearest mentions. */
export function distanceBetween(one: Profile, other: Profile): number {
  let least = Number.POSITIVE_INFINITY;
  for (const first of one.sentences)
    for (const second of other.sentences) least = Math.min(least, Math.abs(first - second));
  return least;
}

function distanceName(distance: number): string {
  if (distance <= nearest) return `${distance}`;
  return distance <= far ? "near" : "far";
}

/** Whether the two are worth a look without a sentence that names both. */
export function mayRelate(one: Profile, other: Profile): boolean {
  if (distanceBetween(one, other) <= 2) return true;
  const central = ({ rank, sentences }: Profile): boolean => rank <= 1 && (sentences[0] ?? 9) <= 2;
  return central(one) || central(other);
}

function standing({ rank, sentences, peers, appearance }: Profile): string {
  const headline = sentences[0] === 0 ? "headline" : (sentences[0] ?? 9) === 1 ? "lead" : "later";
  return `${Math.min(mostRank, rank)} ${headline} ${peers === 1 ? "only" : "of several"} ${appearance.mentions.length > 1 ? "often" : "once"}`;
}

/** How the two are named in neighbouring sentences, and the verb of the later one. */
function across(context: StatementContext, first: Profile, second: Profile): readonly string[] {
  const next = first.tokens.flatMap((one) =>
    second.tokens.flatMap((other) => {
      const gap = context.tree.token(other).sentence - context.tree.token(one).sentence;
      return Math.abs(gap) === 1 ? [{ one, other, gap }] : [];
    }),
  )[0];
  if (next === undefined) return [];
  const { one, other, gap } = next;
  const verb = verbAbove(context, gap > 0 ? other : one);
  const ways = `${context.tree.token(one).relation} ${context.tree.token(other).relation}`;
  const order = gap > 0 ? "forth" : "back";
  return [`across ${order} ${ways}`, `across verb ${order} ${verb === null ? "none" : word(context, verb)}`];
}

/** The features of two profiles, the first as source. */
export function documentFeatures(
  context: StatementContext,
  [first, second]: readonly [Profile, Profile],
): readonly string[] {
  const types = `${first.appearance.type}-${second.appearance.type}`;
  const distance = distanceName(distanceBetween(first, second));
  const plain = [
    `apart ${distance}`,
    `first stands ${standing(first)}`,
    `second stands ${standing(second)}`,
    `ranks ${Math.min(mostRank, first.rank)} ${Math.min(mostRank, second.rank)}`,
    `ranks apart ${Math.min(mostRank, first.rank)} ${Math.min(mostRank, second.rank)} ${distance}`,
    `times ${bucket(first.appearance.mentions.length)} ${bucket(second.appearance.mentions.length)}`,
    ...(distance === "1" ? across(context, first, second) : []),
  ];
  return [
    ...plain.map((feature) => `article ${feature} ${types}`),
    ...first.propertiesAs("first", types),
    ...second.propertiesAs("second", types),
  ];
}
