import { describe, expect, it } from "@jest/globals";
import { readText } from "./read-text.ts";

describe("descriptions", () => {
  it.each([
    ["Trainer Jonas Feld trat zurück. Der 54-Jährige nannte keine Gründe.", "Jonas Feld", ["Trainer", "54-Jährige"]],
    ["Ministerin Eva Lind reiste ab. Die 61-Jährige schwieg.", "Eva Lind", ["Ministerin", "61-Jährige"]],
    ["Ministerin Eva Lind reiste ab. Die SPD-Politikerin schwieg.", "Eva Lind", ["Ministerin", "SPD-Politikerin"]],
    ["Karl Brandt gewann in Oslo. Der 23-jährige Sportler jubelte.", "Karl Brandt", ["23-jährige Sportler"]],
  ])("%s: means %s", (text, name, titles) => {
    expect(readText(text).texts(name, "title")).toEqual(titles);
  });

  it.each([
    ["Ministerin Eva Lind reiste ab. Der 54-Jährige schwieg.", "Eva Lind", ["Ministerin"]],
    ["Ministerin Eva Lind reiste ab. Ein 54-Jähriger schwieg.", "Eva Lind", ["Ministerin"]],
    ["Karl Brandt gewann. Der Sportler aus Bergen jubelte.", "Karl Brandt", []],
    ["Karl Brandt gewann. Die Sportler jubelten.", "Karl Brandt", []],
  ])("%s: does not mean %s", (text, name, titles) => {
    expect(readText(text).texts(name, "title")).toEqual(titles);
  });

  it.each([["Anna Reed left early. The politician gave no reason.", "Anna Reed", ["politician"]]])(
    "%s: means %s",
    (text, name, titles) => {
      expect(readText(text, "en").texts(name, "title")).toEqual(titles);
    },
  );
});
