import { describe, expect, it } from "@jest/globals";
import { analyseConllu } from "../../src/documents/analyse-conllu.ts";
import { formatConllu } from "../../src/documents/format-conllu.ts";
import { formatTimes } from "../../src/documents/format-times.ts";
import { readConllu } from "../../src/documents/read-conllu.ts";

const given = [
  "# newdoc id = kern",
  "# published = 2025-04-11",
  "# sent_id = s-1",
  "1\tKern\t_\t_\t_\t_\t_\t_\t_\t_",
  "2\tkam\t_\t_\t_\t_\t_\t_\t_\t_",
  "3-4\tam\t_\t_\t_\t_\t_\t_\t_\t_",
  "3\tan\t_\t_\t_\t_\t_\t_\t_\t_",
  "4\tdem\t_\t_\t_\t_\t_\t_\t_\t_",
  "5\tMontag\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
  "6\t.\t_\t_\t_\t_\t_\t_\t_\t_",
  "",
].join("\n");

describe("CoNLL-U", () => {
  it("is read with its words, its contractions, its ids and its date", () => {
    const [document] = readConllu(given);
    expect(document).toMatchObject({
      id: "kern",
      published: "2025-04-11",
      sentenceIds: ["s-1"],
      text: "Kern kam am Montag.\n",
    });
    expect(document?.draft.sentences[0]?.words.map(({ start, end, text }) => `${start}-${end} ${text}`)).toEqual([
      "0-4 Kern", "5-8 kam", "9-11 an", "9-11 dem", "12-18 Montag", "18-19 .",
    ]); // prettier-ignore
  });

  it("comes out again with the same words, tags and a tree", async () => {
    const [source] = readConllu(given);
    if (source === undefined) throw new Error("no document");
    const document = await analyseConllu(source, "de");
    const printed = formatConllu(document, { sentenceIds: source.sentenceIds });
    expect(printed).toContain("# sent_id = s-1\n# text = Kern kam am Montag.\n1\tKern\tKern\t");
    expect(printed).toContain("\n3-4\tam\t_\t_\t_\t_\t_\t_\t_\tStartChar=9|EndChar=11\n");
    const [again] = readConllu(printed);
    expect(again?.draft.sentences).toEqual(source.draft.sentences);
    expect(formatTimes(document)).toBe(
      '{"id":"kern","times":[{"start":12,"end":18,"text":"Montag","type":"date","value":"2025-04-07"}]}',
    );
  });

  it("says which line is malformed", () => {
    expect(() => readConllu("1\tKern\n")).toThrow("CoNLL-U, line 1: 2 columns where CoNLL-U has 10");
  });
});
