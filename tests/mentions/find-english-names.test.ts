import { describe, expect, it } from "@jest/globals";
import { findNames } from "../../src/mentions/find-names.ts";
import { readText } from "../appearances/read-text.ts";

const namesOf = (text: string): readonly string[] =>
  findNames(readText(text, "en").reading).map(({ type, text: words }) => `${type ?? "?"}: ${words}`);

describe("findNames, English", () => {
  it.each([
    ["The battery maker Celtrona grew.", ["Organization: Celtrona"]],
    [
      "Celtrona, a maker of batteries, grew. Then Celtrona shrank.",
      ["Organization: Celtrona", "Organization: Celtrona"],
    ],
    ["Celtrona's shareholders cheered.", ["Organization: Celtrona"]],
    ["The tanker Mara Star sank off Norway.", ["Work: Mara Star", "Place: Norway"]],
    ["She read “The Salt Road” again.", ["Work: Salt Road"]],
    ["She called it “a very Bad idea” and left.", []],
    ["Norwegian police stopped the car.", ["Organization: Norwegian police"]],
    ["The Norby earthquake destroyed many houses.", ["Event: Norby earthquake"]],
    ["The midterm elections are close.", ["Event: midterm elections"]],
    ["The elections are close.", []],
    ["He quoted Stone v. Reed in the hearing.", ["Event: Stone v. Reed"]],
    ["The Interfax news agency wrote nothing.", ["Organization: Interfax"]],
    ["Georgian citizen Levan Gelashvili said nothing.", ["Person: Levan Gelashvili"]],
    ["Americans like pie.", []],
    ["The Gulf of Finland was calm.", ["Place: Gulf of Finland"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it("takes a double surname as one, however the tokens are cut", () => {
    const names = namesOf("Anna Rees-Lund spoke first. Then Rees-Lund left.");
    expect(names).toEqual(["Person: Anna Rees-Lund", "Person: Rees-Lund"]);
  });
});
