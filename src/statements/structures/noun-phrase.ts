/**
 * Noun phrase of a name
 * =====================
 *
 * The words that belong to a name: the noun it stands behind ("Nachrichtenagentur Interfax") and the tokens that may
 * carry its adjectives, genitives and places.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { AppearanceIndex } from "../../appearances/appearance-index.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Structure } from "../structure.ts";

export interface NamedPhrase {
  readonly appearance: Appearance;
  readonly mention: Mention;
  /** The words that carry modifiers: the name's head and the common noun before it. */
  readonly heads: readonly number[];
}

const joined = new Set(["appos", "flat", "nmod", "compound"]);

/** Whether a noun is the description right before a name, not a thing of its own. */
function describes(context: StatementContext, noun: number, mention: Mention): boolean {
  const near = noun < mention.firstToken && noun >= mention.firstToken - 3;
  if (!near || context.tree.token(noun).partOfSpeech !== "NOUN") return false;
  const taken = context.appearances.mentionAt(noun);
  return taken === null || taken.kind === "title";
}

function headsOf(context: StatementContext, mention: Mention): readonly number[] {
  const { tree } = context;
  const { head, relation } = tree.token(mention.head);
  if (head < 0 || !joined.has(relation) || tree.preposition(mention.head) !== null) return [mention.head];
  return describes(context, head, mention) ? [mention.head, head] : [mention.head];
}

const known = new WeakMap<AppearanceIndex, readonly NamedPhrase[]>();

/** Every name of the document with its phrase, in the order of the text; found once for all structures. */
export function namedPhrases(context: StatementContext): readonly NamedPhrase[] {
  const before = known.get(context.appearances);
  if (before !== undefined) return before;
  const phrases = context.appearances.appearances.flatMap((appearance) =>
    appearance.mentions
      .filter(({ kind }) => kind === "name" || kind === "metonym")
      .map((mention) => ({ appearance, mention, heads: headsOf(context, mention) })),
  );
  known.set(context.appearances, phrases);
  return phrases;
}

/** The same, for names of what may be a structure's source. */
export function namedSources(context: StatementContext, { sourceTypes }: Structure): readonly NamedPhrase[] {
  return namedPhrases(context).filter(({ appearance }) => sourceTypes.includes(appearance.type));
}
