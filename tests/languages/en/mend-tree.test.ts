import { describe, expect, it } from "@jest/globals";
import type { TreeWord } from "../../../src/documents/language-parts.ts";
import { mendTree } from "../../../src/languages/en/mend-tree.ts";

/** "word/TAG/relation/head", heads counted from 1, 0 for the root. */
function treeOf(text: string): readonly TreeWord[] {
  return text.split(" ").map((word) => {
    const [form = "", partOfSpeech = "X", relation = "dep", head = "0"] = word.split("/");
    return { text: form, partOfSpeech: partOfSpeech as TreeWord["partOfSpeech"], relation, head: Number(head) - 1 };
  });
}

const shapeOf = (tree: readonly TreeWord[], form: string): string => {
  const word = tree.find(({ text }) => text === form);
  return `${word?.relation ?? ""} of ${tree[word?.head ?? -1]?.text ?? "nothing"}`;
};

describe("mendTree", () => {
  it.each([
    [
      "a second subject behind the verb is the object",
      "Lacey/PROPN/nsubj/2 urged/VERB/root/0 Stone/PROPN/nsubj/2 to/PART/mark/5 resign/VERB/xcomp/2",
      "Stone",
      "obj of urged",
    ],
    [
      "a role is one phrase with the name behind it",
      "carmaker/NOUN/nsubj/3 Nordco/PROPN/nsubj/3 said/VERB/root/0 so/ADV/advmod/3",
      "carmaker",
      "nmod of Nordco",
    ],
    [
      "a place behind a person's name belongs to the verb",
      "Reed/PROPN/nsubj/2 met/VERB/root/0 Paul/PROPN/obj/2 Stone/PROPN/flat/3 in/ADP/case/6 Oslo/PROPN/nmod/3",
      "Oslo",
      "obl of met",
    ],
    [
      "a verb with a subject of its own describes no noun",
      "It/PRON/nsubj/2 rained/VERB/root/0 months/NOUN/obl/2 after/ADP/mark/6 they/PRON/nsubj/6 left/VERB/amod/3",
      "left",
      "advcl of rained",
    ],
    [
      "a noun that carries the only verb is its subject",
      "Coach/NOUN/root/0 blamed/VERB/amod/1 Stone/PROPN/obj/2",
      "Coach",
      "nsubj of blamed",
    ],
    [
      "what is right stays",
      "Reed/PROPN/nsubj/2 met/VERB/root/0 Stone/PROPN/obj/2 in/ADP/case/5 Oslo/PROPN/obl/2",
      "Oslo",
      "obl of met",
    ],
  ])("%s", (_, text, form, shape) => {
    expect(shapeOf(mendTree(treeOf(text)), form)).toBe(shape);
  });
});
