import { describe, expect, it } from "@jest/globals";
import { findStatementsOf } from "../languages/find-facts.ts";

interface Row {
  readonly language?: string;
  readonly type: string;
  readonly text: string;
}

/** Articles of Monday, 14 July 2025. */
const times: readonly (Row & { readonly time: string | null })[] = [
  { type: "met_with", time: "2025-07-11", text: "Anna Roth traf am Freitag Karl Brandt." },
  { type: "visited", time: "2025-07", text: "Anna Roth besuchte in der vergangenen Woche Norwegen." },
  { type: "visited", time: "2006", text: "Anna Roth besuchte im Frühjahr 2006 Norwegen." },
  { type: "located_in", time: "2025-07-21", text: "Der Nato-Gipfel findet vom 21. bis 23. Juli in Bergen statt." },
  { type: "located_in", time: "2025-07-09", text: "Der Nato-Gipfel fand am Mittwoch in Oslo statt." },
  { type: "left_role", time: null, text: "Anna Roth kündigte am Freitag ihren Rücktritt als Chefin der CDU an." },
  { type: "holds_role", time: null, text: "Der norwegische Außenminister Karl Brandt reiste am Freitag ab." },
  { type: "met_with", time: "2025-07-11", text: "Anna Roth landete am Freitag in Oslo. Sie traf Karl Brandt." },
  {
    type: "met_with",
    time: null,
    text: "Anna Roth landete am Freitag in Oslo. Zuvor hatte sie Karl Brandt getroffen.",
  },
  { type: "met_with", time: null, text: "Anna Roth landete am Freitag in Oslo. Sie trifft Karl Brandt oft." },
  {
    type: "elected_to",
    time: "2025-07-13",
    text: "In Finnland ist am Sonntag gewählt worden. Karl Brandt gewann die Präsidentschaftswahl in Finnland.",
  },
  {
    type: "took_part_in",
    time: null,
    text: "Siemens Erlangen verlor am Freitag in der Bundesliga gegen den FC Bergen mit 1:3.",
  },
  { type: "attacked", time: "2025-07-11", text: "In der Nacht zum Freitag griff Norwegen die Ukraine an." },
  { type: "attacked", time: "2025-07-11", text: "In der Nacht zum 11. Juli griff Norwegen die Ukraine an." },
  { type: "holds_role", time: "1998", text: "Karl Brandt ist seit 1998 Außenminister von Norwegen." },
  { language: "en", type: "met_with", time: "2025-07-11", text: "Anna Reed met Paul Stone on Friday." },
];

const places: readonly (Row & { readonly place: string | null })[] = [
  { type: "met_with", place: "Oslo", text: "Anna Roth traf am Freitag in Oslo Karl Brandt." },
  {
    type: "met_with",
    place: "Kairo",
    text: "Anna Roth reist am Montag nach Kairo. Dort will sie Karl Brandt treffen.",
  },
  { type: "met_with", place: "Brüssel", text: "Anna Roth reiste nach Brüssel, wo sie Karl Brandt traf." },
  { type: "met_with", place: "Oslo", text: "Bei ihrem Besuch in Oslo traf Anna Roth den Unternehmer Jan Wolf." },
  { type: "met_with", place: "Oslo", text: "Nach einem Treffen mit Jan Wolf in Oslo reiste Anna Roth weiter." },
  {
    type: "met_with",
    place: "Johannesburg",
    text: "Am Rande des G20-Gipfels in Johannesburg traf Lars Holm den Ägypter Tarek Mansur.",
  },
  {
    type: "met_with",
    place: "Johannesburg",
    text: "Am G20-Gipfel in Johannesburg nahm auch Karl Brandt teil. Am Rande des Gipfels traf er Anna Roth.",
  },
  { type: "attacked", place: "Libanon", text: "Norwegen bombardierte im Süden des Libanon Stellungen der Hisbollah." },
  { type: "detained", place: "Oslo", text: "Die Polizei Bergen nahm Jan Wolf in einem Vorort von Oslo fest." },
  { type: "elected_to", place: "Leipzig", text: "Die SPD wählte Jan Wolf in Leipzig zum Vorsitzenden der SPD." },
  { type: "criticised", place: null, text: "Anna Roth kritisierte am Freitag in Oslo Karl Brandt." },
];

const witnesses: readonly (Row & { readonly attribution: string | null })[] = [
  { type: "attacked", attribution: "Anna Roth", text: "Anna Roth sagte, Norwegen habe Schweden angegriffen." },
  { type: "left_role", attribution: "SPD", text: "Die SPD forderte den Rücktritt von Anna Roth als Chefin der CDU." },
  { type: "met_with", attribution: "Norwegen", text: "Norwegen bestritt ein Treffen von Anna Roth mit Karl Brandt." },
  {
    type: "located_in",
    attribution: "Anna Roth",
    text: "Anna Roth kündigte für Montag den G20-Gipfel in Bergen an.",
  },
  { type: "attacked", attribution: null, text: "Norwegen griff am Freitag Schweden an." },
  {
    type: "located_in",
    attribution: null,
    text: "Anna Roth sagte, beim G20-Gipfel in Bergen werde es um Öl gehen.",
  },
  {
    type: "met_with",
    attribution: null,
    text: "Nach einem Treffen mit Karl Brandt sagte Anna Roth, der Frieden sei fern.",
  },
];

const found = async ({ type, text, language }: Row) => (await findStatementsOf(type, text, language ?? "de"))[0];

describe("circumstancesOf", () => {
  it.each(times)("dates $type by $time: $text", async (row) => {
    expect(await found(row)).toMatchObject({ time: row.time });
  });

  it.each(places)("places $type in $place: $text", async (row) => {
    expect(await found(row)).toMatchObject({ place: row.place });
  });

  it.each(witnesses)("has $type on the word of $attribution: $text", async (row) => {
    expect(await found(row)).toMatchObject({ attribution: row.attribution });
  });
});
