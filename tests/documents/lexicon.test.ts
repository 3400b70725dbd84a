import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { openLexicon } from "../../src/documents/lexicon.ts";

const bytes = readFileSync(new URL("../../src/languages/de/data/german-lexicon.dict", import.meta.url));
const lexicon = openLexicon(bytes);

describe("lexicon", () => {
  it.each([
    ["Häuser", "Haus SUB:AKK:PLU:NEU"],
    ["ging", "gehen VER:3:SIN:PRT:NON"],
    ["Putins", "Putin EIG:GEN:SIN:MAS:NOA:NAC"],
    ["festgenommen", "festnehmen VER:PA2:NON"],
    ["dem", "der ART:DEF:DAT:SIN:MAS"],
  ])("reads %s", (form, reading) => {
    expect(lexicon.analyses(form).map(({ lemma, tag }) => `${lemma} ${tag}`)).toContain(reading);
  });

  it.each(["", "häuser", "Häuse", "Häuserx", "_", "Haus_A", "漢字", "\uD83D"])("does not know %j", (form) => {
    expect(lexicon.analyses(form)).toEqual([]);
  });

  it("knows 552,751 forms", () => {
    let forms = 0;
    for (const form of lexicon.forms()) forms += Number(form !== "");
    expect(forms).toBe(552_751);
  });

  it("refuses another file", () => {
    expect(() => openLexicon(new TextEncoder().encode("something else"))).toThrow("not an automaton");
  });
});
