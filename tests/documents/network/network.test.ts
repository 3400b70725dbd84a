import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { loadEnglishParts } from "../../../src/languages/en/index.ts";
import { loadGermanParts } from "../../../src/languages/de/index.ts";
import type { ModelSource } from "../../../src/documents/network/model-file.ts";
import { loadNetwork, type NetworkOutput } from "../../../src/documents/network/network.ts";
import hashes from "./output-hashes.json" with { type: "json" };
import sentences from "./sentences.json" with { type: "json" };

const networks = { de: loadGermanParts().network, en: loadEnglishParts().network };
const german = networks.de;

function inputs(texts: readonly string[]): { words: string[] }[] {
  return texts.map((text) => ({ words: text.split(" ") }));
}

function expectTree({ heads, partsOfSpeech, relations }: NetworkOutput, words: number): void {
  expect([heads.length, partsOfSpeech.length, relations.length]).toEqual([words, words, words]);
  expect(heads.filter((head) => head === -1)).toHaveLength(Math.min(words, 1));
  for (let word = 0; word < words; word += 1) {
    let node = word;
    for (let step = 0; step < words && node >= 0; step += 1) node = heads[node] ?? -1;
    expect(node).toBe(-1);
  }
}

describe.each(["de", "en"] as const)("the network of %s", (language) => {
  const network = networks[language];
  const own = sentences[language];
  const all = inputs(own.map(({ text }) => text));

  it.each(own)("reads: $text", ({ text, root, subject, names }) => {
    const [output] = network.analyse(inputs([text]));
    const words = text.split(" ");
    const found = (output?.names ?? []).map(({ first, end, type }) => `${type} ${words.slice(first, end).join(" ")}`);
    expect(words[output?.heads.indexOf(-1) ?? -1]).toBe(root);
    expect(words[output?.relations.findIndex((relation) => relation.startsWith("nsubj")) ?? -1]).toBe(subject);
    expect(found).toEqual(names);
  });

  it("gives the same bytes on every machine", () => {
    const text = JSON.stringify([network.version, network.analyse(all)]);
    expect(createHash("sha256").update(text).digest("hex")).toBe(hashes[language]);
  });

  it("reads a sentence in the same way whatever stands beside it", () => {
    const together = network.analyse([...all, ...all.toReversed()]);
    const alone = all.flatMap((sentence) => network.analyse([sentence]));
    expect(together).toEqual([...alone, ...alone.toReversed()]);
  });

  it("reads any words into trees", () => {
    const word = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom("Ä".normalize("NFD"), "\u00ad", "Путин", "北京", "👩‍👩‍👧", "\ud800"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 4 }), (texts) => {
        const outputs = network.analyse(texts.map((words) => ({ words })));
        texts.forEach((words, place) => {
          expectTree(
            outputs[place] ?? { heads: [], partsOfSpeech: [], relations: [], names: [], faintNames: [] },
            words.length,
          );
        });
        expect(outputs).toHaveLength(texts.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("long sentences", () => {
  it("of 5,000 words are read in windows", () => {
    const words = Array.from({ length: 5000 }, (_, place) => (place % 17 === 0 ? "," : `Wort${place % 700}`));
    const [output] = german.analyse([{ words }]);
    expectTree(output ?? { heads: [], partsOfSpeech: [], relations: [], names: [], faintNames: [] }, 5000);
  });

  it("of more different words than are remembered stay right", () => {
    const few = inputs(["Die Kanzlerin reiste nach Paris ."]);
    const before = german.analyse(few);
    german.analyse(
      Array.from({ length: 46 }, (_, n) => ({ words: Array.from({ length: 180 }, (_, m) => `x${n}y${m}`) })),
    );
    expect(german.analyse(few)).toEqual(before);
  });
});

describe("loadNetwork", () => {
  const file = readFileSync(new URL("../../../src/languages/de/models/network.bin", import.meta.url));
  const inMemory = (content: Uint8Array): ModelSource => ({
    size: content.length,
    read: (start, length) => Uint8Array.from(content.subarray(start, start + length)),
  });
  const classes = (): { partOfSpeechClass: string; caseClass: string } => ({ partOfSpeechClass: "", caseClass: "" });

  it.each([
    ["something else", new Uint8Array(64), "NGNW"],
    ["a file cut in the header", file.subarray(0, 100), "within the header"],
    ["a file cut in a section", file.subarray(0, file.length - 5000), "within the section"],
  ])("refuses %s and says why", (_, content, problem) => {
    expect(() => loadNetwork(inMemory(content), classes)).toThrow(problem);
  });

  it("reads the header alone before a sentence comes", () => {
    const read: number[] = [];
    const source: ModelSource = {
      ...inMemory(file),
      read: (start, length) => {
        read.push(start + length);
        return inMemory(file).read(start, length);
      },
    };
    expect(loadNetwork(source, classes).version).toBe(german.version);
    expect(Math.max(...read)).toBeLessThan(10_000);
  });
});
