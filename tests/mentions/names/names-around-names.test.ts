/** A name that ends with another one: both are told. */
import { expect, it } from "@jest/globals";
import { readText } from "../../appearances/read-text.ts";

it("tells an event and whose it is", () => {
  const { index } = readText("Auf der Wahlparty der Grünen in Mainz wurde gefeiert.");
  const surfaces = index.appearances.flatMap((appearance) => appearance.surfaces);
  expect(surfaces).toEqual(expect.arrayContaining(["Wahlparty der Grünen", "Grünen", "Mainz"]));
});

it("reads no words twice in the same way", () => {
  const { index } = readText("Der Sprecher der Deutschen Bahn äußerte sich am Freitag in Ulm.");
  const names = index.appearances.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "name"));
  expect(new Set(names.map(({ start }) => start)).size).toBe(names.length);
});
