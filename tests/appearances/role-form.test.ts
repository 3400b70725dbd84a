import { describe, expect, it } from "@jest/globals";
import { readText } from "./read-text.ts";

describe("roles in their basic form", () => {
  it.each([
    ["Er sprach mit der finnischen Außenministerin Anna Roth.", "Anna Roth", "finnische Außenministerin"],
    ["Die finnische Außenministerin Anna Roth sprach.", "Anna Roth", "finnische Außenministerin"],
    ["Er traf den finnischen Außenminister Karl Brandt.", "Karl Brandt", "finnischer Außenminister"],
    ["Der finnische Außenminister Karl Brandt sprach.", "Karl Brandt", "finnischer Außenminister"],
    ["Karl Brandt, ehemaliger Minister, sprach.", "Karl Brandt", "ehemaliger Minister"],
    ["Die Witwe des früheren Präsidenten Karl Brandt sprach.", "Karl Brandt", "früherer Präsident"],
    ["Die Rede des neuen SPD-Vorsitzenden Karl Brandt begann.", "Karl Brandt", "neuer SPD-Vorsitzender"],
    ["Er traf die frühere Vorsitzende der SPD, Anna Roth.", "Anna Roth", "frühere Vorsitzende"],
    ["Sie kritisierte den SPD-Abgeordneten Karl Brandt.", "Karl Brandt", "SPD-Abgeordneter"],
    ["Er besuchte den Rechtsexperten Karl Brandt.", "Karl Brandt", "Rechtsexperte"],
    ["Der Schweizer Politiker Karl Brandt sprach.", "Karl Brandt", "Schweizer Politiker"],
    ["US-Präsident Karl Brandt sprach.", "Karl Brandt", "US-Präsident"],
  ])("%s", (text, name, role) => {
    expect(
      readText(text)
        .named(name)
        ?.roles.map((known) => known.text),
    ).toEqual([role]);
  });

  it("leaves the words of languages without cases as they are", () => {
    const text = "The former Finnish foreign minister Anna Roth spoke in Oslo.";
    const roles = readText(text, "en").named("Anna Roth")?.roles ?? [];
    expect(roles.every((role) => text.includes(role.text))).toBe(true);
  });
});
