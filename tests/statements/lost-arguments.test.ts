import { describe, expect, it } from "@jest/globals";
import type { Token } from "../../src/documents/document.ts";
import { findAppearances } from "../../src/appearances/find-appearances.ts";
import { loadLanguageKnowledge } from "../../src/extraction/embedded/language-knowledge.ts";
import { loadLanguagePack } from "../../src/languages/load-language-pack.ts";
import { readDocument } from "../../src/mentions/reading.ts";
import type { StatementContext } from "../../src/statements/context.ts";
import { contextOf } from "../../src/statements/find-statements.ts";
import { lostDatives } from "../../src/statements/lost-arguments.ts";
import { bareArticle } from "../articles/bare-article.ts";

type Branch = Pick<Token, "head" | "relation">;

/** A text with the tree that a parser may give it: heads and relations of some of its words. */
function contextWith(text: string, tree: Readonly<Record<string, Branch>>): StatementContext {
  const analysed = loadLanguagePack("de").analyse(bareArticle(text));
  const document = { ...analysed, tokens: analysed.tokens.map((token) => ({ ...token, ...tree[token.text] })) };
  const { vocabulary, rules } = loadLanguageKnowledge("de");
  const appearances = findAppearances(readDocument(document, vocabulary));
  return contextOf({ document, appearances, quotes: [] }, rules);
}

const textsOf = ({ tree }: StatementContext, tokens: readonly number[]): readonly string[] =>
  tokens.map((token) => tree.token(token).text);

describe("datives that hang on the subject", () => {
  it.each([
    {
      name: "behind its name",
      text: "Am Montag bot Brandt der Opposition Gespräche an.",
      verb: 3,
      tree: { Brandt: { head: 3, relation: "nsubj" }, Opposition: { head: 4, relation: "nmod" } },
      found: ["Opposition"],
    },
    {
      name: "not what opens the text, with nothing before it",
      text: "Der Opposition bot Brandt Gespräche an.",
      verb: 2,
      tree: { Brandt: { head: 2, relation: "nsubj" }, Opposition: { head: 3, relation: "nmod" } },
      found: [],
    },
  ])("$name", ({ text, verb, tree, found }) => {
    const context = contextWith(text, tree);
    expect(context.tree.token(verb).text).toBe("bot");
    expect(textsOf(context, lostDatives(context, verb))).toEqual(found);
  });
});
