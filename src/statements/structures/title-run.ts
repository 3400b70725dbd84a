/**
 * Runs of titles
 * ==============
 *
 * "West Virginia Republican Senate candidate Jane Roe", "Acme's chief executive, Jane Roe", "Jane Roe, a professor at the
 * University of Norby": in languages that leave compounds apart, what stands in front of a person's name, or behind it
 * between commas, is one run of words that names offices and those who own them. Reads the words as they stand: parsers
 * attach such long phrases in too many ways.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Token } from "../../documents/document.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";

export interface TitleOwner {
  readonly appearance: Appearance;
  readonly token: number;
}

/** Words and owners of a run, in the order in which they were met: from the name outwards, or behind it onwards. */
export interface TitleRun {
  readonly words: readonly number[];
  readonly owners: readonly TitleOwner[];
}

const longest = 14;
const marker = /^['’]s?$/u;
const passable = new Set(["NOUN", "ADJ", "PROPN", "NUM", "X"]);
const links = new Set(["of", "for", "at", "to", "with"]);
const ends = new Set([",", ".", ")", ";", ":", "-", "–", "—", "!", "?"]);

interface Walk {
  /** Words that are titles whatever the tagger takes them for ("nominee"). */
  readonly titles: ReadonlySet<string>;
  readonly at: number;
  readonly words: readonly number[];
  readonly owners: readonly TitleOwner[];
  readonly ended: boolean;
}

const stop = (walk: Walk): Walk => ({ ...walk, ended: true });
const textAt = (context: StatementContext, at: number): string => context.document.tokens[at]?.text ?? "";
const isName = (mention: Mention | null): mention is Mention => mention?.kind === "name" || mention?.kind === "metonym";

/** Who stands at a token by a name, or as "the company" in front of "'s", or inside an adjective. */
function ownersAt(context: StatementContext, at: number): readonly TitleOwner[] {
  const mention = context.appearances.mentionAt(at);
  const whole = context.appearances.appearanceAt(at);
  const stands = isName(mention) || marker.test(textAt(context, at + 1));
  if (whole !== null && stands) return [{ appearance: whole, token: at }];
  return mention === null || mention.kind === "title"
    ? context.appearances.insideWord(at).map((appearance) => ({ appearance, token: at }))
    : [];
}

/** A person owns an office only by "'s" or "of": two names in a row are two people. */
function mayOwn(context: StatementContext, { appearance }: TitleOwner, mention: Mention | null): boolean {
  if (appearance.type !== "Person" || mention === null) return true;
  return marker.test(textAt(context, mention.endToken)) || links.has(textAt(context, mention.firstToken - 1));
}

function isPossessive({ partOfSpeech, relation }: Token): boolean {
  return partOfSpeech === "PRON" && relation.startsWith("nmod");
}

/** "her foreign secretary", "its minister": the pronoun begins the run. */
function passPronoun(context: StatementContext, walk: Walk): Walk {
  const appearance = context.appearances.appearanceAt(walk.at);
  if (appearance === null) return stop(walk);
  return { ...walk, owners: [...walk.owners, { appearance, token: walk.at }], ended: true };
}

/** "of" in "Secretary of State", "and" in "founder and chief executive", "-" in "vice-president". */
function joins(context: StatementContext, walk: Walk, { text, partOfSpeech }: Token): boolean {
  if (partOfSpeech === "CCONJ") return walk.owners.length === 0;
  return text === "-" || (text === "of" && passable.has(context.document.tokens[walk.at - 1]?.partOfSpeech ?? ""));
}

const isTitleWord = ({ titles }: Walk, { text, partOfSpeech }: Token): boolean =>
  passable.has(partOfSpeech) || marker.test(text) || titles.has(text);

function stepBack(context: StatementContext, walk: Walk): Walk {
  const token = context.tree.token(walk.at);
  const mention = context.appearances.mentionAt(walk.at);
  const owners = ownersAt(context, walk.at);
  if (owners.length > 0) {
    if (!owners.every((owner) => mayOwn(context, owner, mention))) return stop(walk);
    const at = (isName(mention) ? mention.firstToken : walk.at) - 1;
    return { ...walk, at, owners: [...walk.owners, ...owners] };
  }
  if (isPossessive(token)) return passPronoun(context, walk);
  const isWord = isTitleWord(walk, token) || joins(context, walk, token);
  return isWord ? { ...walk, at: walk.at - 1, words: [...walk.words, walk.at] } : stop(walk);
}

/** Behind a comma only a name between commas is described by the words in front of it. */
function startBefore(context: StatementContext, { firstToken, endToken }: Mention): number {
  const closed = ends.has(textAt(context, endToken));
  return textAt(context, firstToken - 1) === "," && closed ? firstToken - 2 : firstToken - 1;
}

/** What stands in front of a name. */
export function runBefore(context: StatementContext, mention: Mention, titles: ReadonlySet<string>): TitleRun {
  const first = context.document.sentences[context.tree.token(mention.head).sentence]?.firstToken ?? 0;
  let walk: Walk = { titles, at: startBefore(context, mention), words: [], owners: [], ended: false };
  const farthest = Math.max(first, mention.firstToken - longest);
  while (!walk.ended && walk.at >= farthest) walk = stepBack(context, walk);
  return walk;
}

/** Skips brackets and an age: "Jane Roe (Acme), 61, a …". */
function startBehind(context: StatementContext, { endToken }: Mention): number | null {
  let at = endToken;
  const closing =
    textAt(context, at) === "(" ? context.document.tokens.slice(at, at + 6).findIndex(({ text }) => text === ")") : -1;
  if (closing > 0) at += closing + 1;
  if (textAt(context, at) !== ",") return null;
  return /^\d+$/u.test(textAt(context, at + 1)) && textAt(context, at + 2) === "," ? at + 3 : at + 1;
}

const fillers = new Set(["DET", "CCONJ"]);

function isFiller({ words }: Walk, token: Token): boolean {
  return fillers.has(token.partOfSpeech) || isPossessive(token) || (links.has(token.text) && words.length > 0);
}

function passBehind(context: StatementContext, walk: Walk): Walk {
  const token = context.tree.token(walk.at);
  const on = { ...walk, at: walk.at + 1 };
  if (isFiller(walk, token)) return on;
  return isTitleWord(walk, token) || token.text === "-" ? { ...on, words: [...walk.words, walk.at] } : stop(walk);
}

function stepOn(context: StatementContext, walk: Walk): Walk {
  const mention = context.appearances.mentionAt(walk.at);
  const owners = ownersAt(context, walk.at);
  if (owners.length === 0) return passBehind(context, walk);
  if (!owners.every((owner) => mayOwn(context, owner, mention))) return { ...stop(walk), words: [], owners: [] };
  return { ...walk, at: isName(mention) ? mention.endToken : walk.at + 1, owners: [...walk.owners, ...owners] };
}

const nothing: TitleRun = { words: [], owners: [] };

function isClosed(context: StatementContext, { at }: Walk, end: number): boolean {
  return at >= end || ends.has(textAt(context, at)) || textAt(context, at).startsWith("wh");
}

/** What stands behind a name, between commas. */
export function runBehind(context: StatementContext, mention: Mention, titles: ReadonlySet<string>): TitleRun {
  const start = startBehind(context, mention);
  if (start === null) return nothing;
  const end = context.document.sentences[context.tree.token(mention.head).sentence]?.endToken ?? start;
  let walk: Walk = { titles, at: start, words: [], owners: [], ended: false };
  while (!walk.ended && walk.at < Math.min(end, start + longest)) walk = stepOn(context, walk);
  return isClosed(context, walk, end) ? walk : nothing;
}
