/**
 * Title phrases
 * =============
 *
 * Reads a title from its noun on: "Sprecher der »Polizei von Delitz«, Hauptmann Karl Brandt". What names a body or place
 * owns the office, the first person behind bears it; a verb, a clause or a foreign preposition ends the title.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";

export interface Title {
  readonly owner: Appearance | null;
  readonly bearer: Appearance | null;
}

const longest = 16;
const passable = new Set(["DET", "ADJ", "NOUN", "NUM", "PROPN", "X"]);
const quotes = /^["'„“”»«‘’‚›‹(]+$/u;

interface Walk {
  readonly at: number;
  readonly owner: Appearance | null;
  readonly bearer: Appearance | null;
  readonly ended: boolean;
}

const stop = (walk: Walk): Walk => ({ ...walk, ended: true });

/** The name that begins at a token. */
function nameAt(context: StatementContext, token: number): { readonly who: Appearance; readonly end: number } | null {
  const mention = context.appearances.mentionAt(token);
  const who = context.appearances.appearanceAt(token);
  if (mention === null || who === null || mention.kind === "pronoun" || mention.kind === "compound") return null;
  if (mention.kind === "title" && who.type === "Person") return null;
  return mention.firstToken === token ? { who, end: mention.endToken } : null;
}

/** What one name adds to a title: its owner, or its bearer, with whom it ends. */
function passName(context: StatementContext, walk: Walk, name: { who: Appearance; end: number }): Walk {
  const before = context.tree.token(walk.at - 1);
  if (name.who.type === "Person") {
    if (before.partOfSpeech !== "ADP") return { ...walk, bearer: name.who, ended: true };
    return { ...walk, at: name.end, owner: walk.owner ?? name.who };
  }
  const apart = before.text === "," || name.who.type === "Work";
  return apart ? stop(walk) : { ...walk, at: name.end, owner: walk.owner ?? name.who };
}

const listed = new Set(["NOUN", "CCONJ"]);

/** Behind a comma only the bearer's name may follow, perhaps with a title of its own or the rest of a list of duties. */
function passComma(context: StatementContext, walk: Walk): Walk {
  for (let next = walk.at + 1; next <= walk.at + 4; next += 1) {
    if (nameAt(context, next)?.who.type === "Person") return { ...walk, at: next };
    if (!listed.has(context.document.tokens[next]?.partOfSpeech ?? "")) return stop(walk);
  }
  return stop(walk);
}

function passBrackets(context: StatementContext, walk: Walk): Walk {
  const closing = context.document.tokens.slice(walk.at, walk.at + 6).findIndex(({ text }) => text === ")");
  return closing < 0 ? stop(walk) : { ...walk, at: walk.at + closing + 1 };
}

/** "Geschäftsführer der Acme ist Anna Roth". */
function passCopula(context: StatementContext, walk: Walk): Walk {
  const { lemma } = context.tree.token(walk.at);
  const found = lemma === "sein" && walk.owner !== null ? nameAt(context, walk.at + 1) : null;
  return found?.who.type === "Person" ? { ...walk, bearer: found.who, ended: true } : stop(walk);
}

function passWord(context: StatementContext, walk: Walk, prepositions: readonly string[]): Walk {
  const { text, partOfSpeech } = context.tree.token(walk.at);
  const on: Walk = { ...walk, at: walk.at + 1 };
  if (text === "(") return passBrackets(context, walk);
  if (quotes.test(text) || passable.has(partOfSpeech)) return on;
  if (text === ",") return passComma(context, walk);
  if (partOfSpeech === "AUX") return passCopula(context, walk);
  return partOfSpeech === "ADP" && prepositions.includes(text.toLowerCase()) ? on : stop(walk);
}

function step(context: StatementContext, walk: Walk, prepositions: readonly string[]): Walk {
  const name = nameAt(context, walk.at);
  return name === null ? passWord(context, walk, prepositions) : passName(context, walk, name);
}

/** Whose office it is by an adjective or the word itself ("russischer Minister", "US-Botschafter"). */
function ownerInside(context: StatementContext, noun: number): Appearance | null {
  const tokens = [noun, ...context.tree.childrenBy(noun, "amod")];
  return tokens.flatMap((token) => context.appearances.insideWord(token))[0] ?? null;
}

/** Owner and bearer of the title whose noun this is, as far as the words from it on say. */
export function readTitle(context: StatementContext, noun: number, prepositions: readonly string[]): Title {
  const end = Math.min(context.document.sentences[context.tree.token(noun).sentence]?.endToken ?? 0, noun + longest);
  let walk: Walk = { at: noun + 1, owner: null, bearer: null, ended: false };
  while (!walk.ended && walk.at < end) walk = step(context, walk, prepositions);
  return { owner: walk.owner ?? ownerInside(context, noun), bearer: walk.bearer };
}

const titled = new Set([...passable, "ADP"]);
const leading = new Set(["DET", "ADJ", "NUM", "ADV", "CCONJ"]);

/** Skips back over brackets: "Anna Roth (SPD), Vorsitzende". */
function beforeBrackets(context: StatementContext, token: number): number {
  const { tokens } = context.document;
  if (tokens[token]?.text !== ")") return token;
  for (let at = token; at > token - 6; at -= 1) if (tokens[at]?.text === "(") return at - 1;
  return token;
}

/**
 * Who stands before a title in apposition: "Anna Roth, Chefin der …"; with another title between only where both are
 * joined ("Anna Roth, Gründerin von Acme und Chefin der …").
 */
export function bearerBefore(context: StatementContext, noun: number): Appearance | null {
  let joined = false;
  const passes = (at: number, tag: string): boolean =>
    leading.has(tag) || (joined && titled.has(tag)) || isPartOfTitle(context, at, noun);
  for (let at = noun - 1; at > noun - longest && at > 0; at -= 1) {
    const { text, partOfSpeech } = context.tree.token(at);
    if (text === ",") return personAt(context, beforeBrackets(context, at - 1));
    joined ||= partOfSpeech === "CCONJ";
    if (!passes(at, partOfSpeech)) return null;
  }
  return null;
}

const nominal = new Set(["NOUN", "PROPN", "X"]);

/** "Chief Software Architect", "Missions Spezialist": a word or two right before the noun that name nothing. */
function isPartOfTitle(context: StatementContext, token: number, noun: number): boolean {
  if (noun - token > 2 || context.appearances.mentionAt(token) !== null) return false;
  return [token, noun - 1].every((at) => nominal.has(context.tree.token(at).partOfSpeech));
}

const copulas = new Set(["sein", "werden", "bleiben", "be", "become", "remain"]);
const predicative = new Set(["DET", "ADJ", "NUM", "ADV", "ADP", "NOUN", "AUX"]);

/** The person whose name ends right before a token or lies before it behind words that a predicate may begin with. */
function subjectBefore(
  context: StatementContext,
  noun: number,
): { readonly name: number; readonly said: boolean } | null {
  const { sentence } = context.tree.token(noun);
  let said = false;
  for (let at = noun - 1; at > noun - longest && at >= 0; at -= 1) {
    const { partOfSpeech, lemma, sentence: own } = context.tree.token(at);
    if (own !== sentence) return null;
    if (personAt(context, at) !== null) return { name: at, said };
    said ||= partOfSpeech === "AUX" && copulas.has(lemma);
    if (!predicative.has(partOfSpeech)) return null;
  }
  return null;
}

/** "Anna Roth ist seit Mai Präsidentin", "Seit Mai ist Anna Roth Präsidentin": who stands before a title as its subject. */
export function bearerByCopula(context: StatementContext, noun: number): Appearance | null {
  const subject = subjectBefore(context, noun);
  if (subject === null) return null;
  return mayBeSubject(context, subject) ? personAt(context, subject.name) : null;
}

function mayBeSubject(
  context: StatementContext,
  { name, said }: { readonly name: number; readonly said: boolean },
): boolean {
  const first = context.appearances.mentionAt(name)?.firstToken ?? name;
  const before = context.document.tokens[first - 1];
  return said ? before?.partOfSpeech !== "ADP" : before !== undefined && copulas.has(before.lemma);
}

function personAt(context: StatementContext, token: number): Appearance | null {
  const found = context.appearances.appearanceAt(token);
  const mention = context.appearances.mentionAt(token);
  return found?.type === "Person" && mention?.kind === "name" ? found : null;
}
