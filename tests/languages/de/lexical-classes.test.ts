import { describe, expect, it } from "@jest/globals";
import { openGerman } from "../../../src/languages/de/index.ts";
import { createLexicalClasses } from "../../../src/languages/de/lexical-classes.ts";
import sample from "./lexical-classes.json" with { type: "json" };

const lexicalClasses = createLexicalClasses(openGerman().lexicon.tags);

describe("lexicalClasses", () => {
  it.each(Object.entries(sample))("says of %s what the training said", (word, [partOfSpeechClass, caseClass]) => {
    expect(lexicalClasses(word)).toEqual({ partOfSpeechClass, caseClass });
  });
});
