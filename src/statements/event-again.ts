/**
 * Events told of again
 * ====================
 *
 * "Der G8-Gipfel begann. Auf dem Treffen sprach Roth": an article names its event once and then says by a more general
 * noun what kind of thing it is (the same noun: thing-meant.ts). It means the one event told of before whose name says
 * that it is of such a kind; which kinds a noun covers ("Treffen": summits, conferences) is data of the language. This
 * alone goes from one noun to another; the noun itself must be in the name for thing-meant.ts and resolve-definites.ts.
 */
import type { Appearance } from "../appearances/appearance.ts";
import type { StatementContext } from "./context.ts";
import { namesKind } from "./structures/names-kind.ts";

const attributes = ["nmod", "acl", "amod", "nummod", "appos", "advcl"];

/** "Der Konferenz", "diesem Treffen"; not "das nächste Treffen", "die Konferenz der Minister", "eine Konferenz". */
function isBare({ tree, words }: StatementContext, noun: number): boolean {
  const definite = tree.childrenBy(noun, "det").some((det) => words.definite.has(tree.token(det).text.toLowerCase()));
  return definite && tree.childrenBy(noun, ...attributes).length === 0;
}

const isNamedBefore = ({ mentions }: Appearance, noun: number): boolean =>
  mentions.some(({ kind, firstToken }) => kind === "name" && firstToken < noun);

/** The event that a common noun means, if the article has named just one of that kind. */
export function eventAgain(context: StatementContext, noun: number): Appearance | null {
  const { partOfSpeech, lemma } = context.tree.token(noun);
  const kinds = partOfSpeech === "NOUN" ? context.words.eventKinds.get(lemma.toLowerCase()) : undefined;
  if (kinds === undefined || !isBare(context, noun)) return null;
  const fitting = context.appearances.appearances.filter(
    (event) => event.type === "Event" && namesKind(event.name, kinds),
  );
  const [event, ...others] = fitting;
  return event !== undefined && others.length === 0 && isNamedBefore(event, noun) ? event : null;
}
