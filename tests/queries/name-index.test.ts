import { describe, expect, it } from "@jest/globals";
import { buildNameIndex, type NamedEntity } from "../../src/queries/name-index.ts";

const person = (name: string, articleCount: number, aliases: readonly string[] = []): NamedEntity => ({
  id: name,
  name,
  type: "Person",
  aliases,
  articleCount,
});

const index = buildNameIndex([
  person("Jörg Müllerhoff", 5, ["Müllerhoff"]),
  person("Anna Mullerhoff", 1),
  person("Pawel Dmitrijew", 3, ["Pavel Dmitriev", "Павел Дмитриев"]),
  person("Øyvind Gråbø-Straße", 2),
  { id: "ki", name: "Kraftwerk Isarau", type: "Organization", aliases: ["KI"], articleCount: 9 },
]);
const found = (text: string): readonly string[] => index.find(text, 10).map(({ entity }) => entity.name);

describe("name index", () => {
  it.each([
    ["Müllerhoff", ["Jörg Müllerhoff", "Anna Mullerhoff"]],
    ["mueller", ["Jörg Müllerhoff", "Anna Mullerhoff"]],
    ["mullerh j", ["Jörg Müllerhoff"]],
    ["dmitriev", ["Pawel Dmitrijew"]],
    ["Дмитриев", ["Pawel Dmitrijew"]],
    ["pav dmitrij", ["Pawel Dmitrijew"]],
    ["grabo strasse", ["Øyvind Gråbø-Straße"]],
    ["Mülerhof", ["Jörg Müllerhoff", "Anna Mullerhoff"]],
    ["Kraftwerk", ["Kraftwerk Isarau"]],
    ["Krfatwerk", ["Kraftwerk Isarau"]],
    ["KI", ["Kraftwerk Isarau"]],
  ])("finds %s", (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each(["", "   ", "Xaver", "Müllerhoff Dmitriev", "Krxxtwerk", "((("])("finds nothing for %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("says which alias matched where the name does not", () => {
    expect(index.find("Pavel Dmitriev", 1)[0]?.alias).toBe("Pavel Dmitriev");
    expect(index.find("Kraftwerk", 1)[0]?.alias).toBeNull();
  });
});
