/**
 * People behind a genitive
 * ========================
 *
 * "… und Russlands Präsident Jan Wolf": parsers take the genitive in front for the one who is joined, and lose its noun.
 */
import type { Mention } from "../mentions/mention.ts";
import type { StatementContext } from "./context.ts";

/** Whether a name stands in the genitive, as somebody who is no person: "Hans Wolf" is none. */
function isOwner({ appearances, tree }: StatementContext, token: number): boolean {
  const { text } = tree.token(token);
  const [one] = appearances.appearancesAt(token);
  return one !== undefined && one.type !== "Person" && text.endsWith("s") && !one.name.endsWith(text);
}

/** The title right behind a name that the parser did not hang on it. */
function titleBehind({ tree }: StatementContext, { endToken, head }: Mention): number | null {
  const next = tree.document.tokens[endToken];
  return next?.partOfSpeech === "NOUN" && tree.token(head).head !== endToken ? endToken : null;
}

/** The title of the person who is meant where a joined name is only whose office it is; else null. */
export function personBehind(context: StatementContext, token: number): number | null {
  if (context.tree.token(token).relation !== "conj") return null;
  const mention = context.appearances.mentionAt(token);
  const title = mention?.kind === "name" && isOwner(context, token) ? titleBehind(context, mention) : null;
  return title !== null && context.appearances.appearanceAt(title)?.type === "Person" ? title : null;
}
