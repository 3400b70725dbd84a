import { describe, expect, it } from "@jest/globals";
import { findFacts } from "../../languages/find-facts.ts";

describe("what lies in what", () => {
  it.each([
    ["In der Provinz Kandala im Bezirk Musaba gab es ein Beben.", "Kandala > Musaba"],
    ["Der Brand brach in Norwegen in Bergen aus.", "Norwegen > Bergen"],
    ["In der Stadt Ansbach in der Gemeinde Weidenbach schneite es.", "Ansbach > Weidenbach"],
    ["In Europa in Norwegen schneite es.", "Europa > Norwegen"],
  ])("puts no larger place into a smaller one: %s", async (text, wrong) => {
    expect(await findFacts("located_in", text)).not.toContain(wrong);
  });

  it.each([
    ["Im Bezirk Musaba in der Provinz Kandala gab es ein Beben.", "Musaba > Kandala"],
    ["Oslo liegt in Norwegen.", "Oslo > Norwegen"],
  ])("leaves the smaller in the larger: %s", async (text, right) => {
    expect(await findFacts("located_in", text)).toContain(right);
  });
});
