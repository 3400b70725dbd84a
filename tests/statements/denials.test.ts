import { describe, expect, it } from "@jest/globals";
import { findStatementsOf } from "../languages/find-facts.ts";

const denials = [
  { type: "met_with", by: "Norwegen", text: "Anna Roth traf am Montag Karl Brandt. Norwegen bestritt dies." },
  {
    type: "attacked",
    by: "Norwegen",
    text: "Norwegen griff am Montag Schweden an. Norwegen hat das stets bestritten.",
  },
  { type: "met_with", by: "Anna Roth", text: "Karl Brandt traf Peter Wolf. Anna Roth dementierte den Bericht." },
] as const;

const noDenials = [
  { type: "met_with", text: "Anna Roth traf am Montag Karl Brandt. Norwegen bestätigte dies." },
  { type: "met_with", text: "Anna Roth traf am Montag Karl Brandt. Norwegen bestritt den Angriff auf Schweden." },
  { type: "holds_role", text: "Der norwegische Außenminister Karl Brandt schwieg. Anna Roth bestritt dies." },
  { type: "accused", text: "Norwegen warf Schweden Spionage vor. Schweden bestritt dies." },
] as const;

describe("findDenials", () => {
  it.each(denials)("negates on $by's word: $text", async ({ type, by, text }) => {
    const statements = await findStatementsOf(type, text);
    expect(statements.map(({ polarity }) => polarity).sort()).toEqual(["affirmed", "negated"]);
    expect(statements.find(({ polarity }) => polarity === "negated")?.attribution).toBe(by);
  });

  it.each(noDenials)("negates nothing in: $text", async ({ type, text }) => {
    const statements = await findStatementsOf(type, text);
    expect(statements.filter(({ polarity }) => polarity === "negated")).toEqual([]);
  });
});
