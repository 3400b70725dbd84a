import { describe, expect, it } from "@jest/globals";
import type { Judgement } from "../../src/identities/judgement.ts";
import type { EntityType } from "../../src/ontology/ontology.ts";
import { appearanceName, resolveNames, type Names } from "./resolve-names.ts";

const people = (...names: readonly string[]): Names => names.map((name) => ["Person", name] as const);
const times = (count: number, names: Names): Names[] => Array.from({ length: count }, () => names);

describe("names that are one entity", () => {
  it.each<[EntityType, string, string]>([
    ["Person", "Jan Müller", "Jan Mueller"],
    ["Person", "Kirill Dmitrijew", "Кирилл Дмитриев"],
    ["Person", "Wolodymyr Selenskyj", "Volodymyr Zelenskyy"],
    ["Person", "Kim Jong-un", "Kim Jong Un"],
    ["Person", "Baschar al-Assad", "Bashar Assad"],
    ["Person", "Donald Trump", "Donald J. Trump"],
    ["Place", "USA", "Vereinigte Staaten"],
    ["Place", "USA", "United States"],
    ["Place", "Großbritannien", "United Kingdom"],
    ["Place", "Kiew", "Kyjiw"],
    ["Place", "Kiew", "Kyiv"],
    ["Organization", "EU", "Europäische Union"],
    ["Organization", "Vereinte Nationen", "UNO"],
    ["Organization", "Associated Press", "AP"],
  ])("%s %s and %s", (type, one, other) => {
    const { entityOf } = resolveNames([[[type, one]], [[type, other]]]);
    expect(entityOf(0, one)).toBe(entityOf(1, other));
  });

  it("a country that acts, and the place that it is", () => {
    const { entityOf } = resolveNames([[["Place", "Russland"]], [["Organization", "Russland"]]]);
    expect(entityOf(0, "Russland")).toBe(entityOf(1, "Russland"));
  });
});

describe("names that are several entities", () => {
  it.each<[string, readonly (readonly [EntityType, string])[]]>([
    ["Müller and Möller", people("Jan Müller", "Jan Möller")],
    ["two of one surname", people("Jan Müller", "Eva Müller")],
    ["two of one surname and no other name", people("Müller (Jan)", "Müller (Eva)")],
    ["father and son", people("George W. Bush", "George H. W. Bush")],
    ["father, son, and who could be either", people("George W. Bush", "George H. W. Bush", "George Bush")],
    [
      "a city and somebody who bears its name",
      [
        ["Place", "Paris"],
        ["Person", "Paris Hilton"],
        ["Person", "Paris"],
      ],
    ],
    [
      "a country and its capital",
      [
        ["Place", "Luxemburg"],
        ["Place", "Luxemburg (Stadt)"],
        ["Person", "Rosa Luxemburg"],
      ],
    ],
    [
      "person, city, state and government",
      [
        ["Person", "George Washington"],
        ["Place", "Washington"],
        ["Place", "Washington (Bundesstaat)"],
        ["Organization", "Washington"],
      ],
    ],
    [
      "a country and its capital's name",
      [
        ["Place", "Russland"],
        ["Place", "Moskau"],
        ["Organization", "Kreml"],
      ],
    ],
    [
      "a company and its product",
      [
        ["Organization", "Tesla"],
        ["Work", "Tesla"],
        ["Person", "Nikola Tesla"],
      ],
    ],
    [
      "an organization and one that has its name in it",
      [
        ["Organization", "UN"],
        ["Organization", "UN-Sicherheitsrat"],
      ],
    ],
  ])("%s", (_, names) => {
    const { entityOf } = resolveNames(names.map((name) => [name]));
    expect(new Set(names.map(([, name], index) => entityOf(index, name))).size).toBe(names.length);
  });
});

describe("Georgia", () => {
  it.each<[string, string, Names, string]>([
    ["is the state in German", "de", [["Place", "Georgia"]], "state/US-GA"],
    [
      "is the country beside Tbilisi",
      "en",
      [
        ["Place", "Georgia"],
        ["Place", "Tbilisi"],
      ],
      "country/GE",
    ],
    [
      "is the state beside Atlanta",
      "en",
      [
        ["Place", "Georgia"],
        ["Place", "Atlanta"],
      ],
      "state/US-GA",
    ],
  ])("%s", (_, language, names, id) => {
    expect(resolveNames([names], [], language).entityOf(0, "Georgia")).toBe(id);
  });

  it("is neither where nothing decides", () => {
    const id = resolveNames([[["Place", "Georgia"]]], [], "en").entityOf(0, "Georgia");
    expect(["country/GE", "state/US-GA"]).not.toContain(id);
  });
});

describe("a surname alone", () => {
  it("is the one person of its article whom it fits", () => {
    const { entityOf } = resolveNames([people("Jan Müller", "Müller"), people("Eva Müller", "Müller")]);
    expect(entityOf(0, "Müller")).toBe(entityOf(0, "Jan Müller"));
    expect(entityOf(1, "Müller")).toBe(entityOf(1, "Eva Müller"));
  });

  it("is nobody where it fits two, and is listed", () => {
    const { entityOf, resolution } = resolveNames([people("Jan Müller", "Eva Müller", "Müller")]);
    expect(new Set(["Jan Müller", "Eva Müller", "Müller"].map((name) => entityOf(0, name))).size).toBe(3);
    expect(resolution.unsure.map(({ candidates }) => candidates)).toEqual([
      ["Person|mueller,eva", "Person|mueller,jan"],
    ]);
  });

  it.each([
    [5, 0, true],
    [4, 0, false],
    [10, 1, true],
    [9, 1, false],
  ])("is the person of %i articles beside a namesake of %i: %s", (articles, others, joins) => {
    const { entityOf } = resolveNames([
      people("Zacharias"),
      ...times(articles, people("Ada Zacharias")),
      ...times(others, people("Ben Zacharias")),
    ]);
    expect(entityOf(0, "Zacharias") === entityOf(1, "Ada Zacharias")).toBe(joins);
  });

  it("is a head of state without further proof, if nobody else is named so", () => {
    expect(joinsPutin(people("Wladimir Putin"))).toBe(true);
    expect(joinsPutin(people("Wladimir Putin", "Ljudmila Putin"))).toBe(false);
  });

  it("is one entity in all articles unless many are named so", () => {
    const rare = resolveNames([people("Zacharias"), people("Zacharias")]);
    expect(rare.entityOf(0, "Zacharias")).toBe(rare.entityOf(1, "Zacharias"));
    const frequent = resolveNames([people("Müller"), people("Müller")]);
    expect(frequent.entityOf(0, "Müller")).not.toBe(frequent.entityOf(1, "Müller"));
  });

  it("is found through its genitive", () => {
    const { entityOf } = resolveNames([people("Zacharia's"), people("Zacharia")]);
    expect(entityOf(0, "Zacharia's")).toBe(entityOf(1, "Zacharia"));
  });
});

function joinsPutin(others: Names): boolean {
  const { entityOf } = resolveNames([people("Putin"), ...others.map((name) => [name])]);
  return entityOf(0, "Putin") === entityOf(1, "Wladimir Putin");
}

describe("judgements", () => {
  const [ada, adele] = ["Ada Lang", "Adele Lang"];
  const judge = (
    verdict: Judgement["verdict"],
    minute: number,
    between: readonly [number, string, number, string],
  ): Judgement => {
    const [first, one, second, other] = between;
    return {
      verdict,
      first: appearanceName(first, "Person", one),
      second: appearanceName(second, "Person", other),
      reason: null,
      author: null,
      at: `2026-01-01T00:${String(minute).padStart(2, "0")}:00Z`,
    };
  };

  it("join what no rule joins, with all that is held for either", () => {
    const articles = [people(ada), people(adele), people(ada)];
    const { entityOf } = resolveNames(articles, [judge("same", 1, [0, ada, 1, adele])]);
    expect(new Set([entityOf(0, ada), entityOf(1, adele), entityOf(2, ada)]).size).toBe(1);
  });

  it("part what a rule joins", () => {
    const { entityOf } = resolveNames(times(3, people(ada)), [judge("different", 1, [0, ada, 1, ada])]);
    expect(entityOf(0, ada)).not.toBe(entityOf(1, ada));
  });

  it("count as the latest of a pair says, in whatever order they are given", () => {
    const judgements = [
      judge("same", 1, [0, ada, 1, adele]),
      judge("different", 2, [1, adele, 0, ada]),
      judge("same", 3, [0, ada, 1, adele]),
    ];
    const articles = [people(ada), people(adele)];
    for (const order of [judgements, [...judgements].reverse()]) {
      const { entityOf } = resolveNames(articles, order);
      expect(entityOf(0, ada)).toBe(entityOf(1, adele));
    }
    const { entityOf } = resolveNames(articles, judgements.slice(0, 2));
    expect(entityOf(0, ada)).not.toBe(entityOf(1, adele));
  });

  it("cut the latest link of a chain that they contradict, and say so", () => {
    const articles = [people("Ada Lang"), people("Adele Lang"), people("Adelheid Lang")];
    const early = judge("same", 1, [0, "Ada Lang", 1, "Adele Lang"]);
    const late = judge("same", 2, [1, "Adele Lang", 2, "Adelheid Lang"]);
    const different = judge("different", 3, [0, "Ada Lang", 2, "Adelheid Lang"]);
    const { entityOf, resolution } = resolveNames(articles, [different, late, early]);
    expect(entityOf(0, "Ada Lang")).toBe(entityOf(1, "Adele Lang"));
    expect(entityOf(1, "Adele Lang")).not.toBe(entityOf(2, "Adelheid Lang"));
    expect(resolution.conflicts).toEqual([{ cut: late, by: different }]);
  });

  it("part nothing from itself", () => {
    const itself = judge("different", 1, [0, ada, 0, ada]);
    const { entityOf, resolution } = resolveNames(times(2, people(ada)), [itself]);
    expect(entityOf(0, ada)).toBe(entityOf(1, ada));
    expect(resolution.conflicts).toEqual([]);
  });

  it("sleep while an appearance is absent", () => {
    const { entityOf } = resolveNames([people(ada), people(adele)], [judge("same", 1, [0, ada, 7, adele])]);
    expect(entityOf(0, ada)).not.toBe(entityOf(1, adele));
  });
});
