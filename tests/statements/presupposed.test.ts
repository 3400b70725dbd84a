/** Nouns that name a deed, in clauses that tell of the deed itself or of something else. */
import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import { bareArticle } from "../articles/bare-article.ts";

const extractor = await createEmbeddedExtractor({ statementModel: false });

interface Deed {
  readonly type: string;
  /** With a definite article in four cases, and without. */
  readonly the: string;
  readonly to: string;
  readonly at: string;
  readonly of: string;
  readonly some: string;
}

const german: readonly Deed[] = [
  {
    type: "met_with",
    the: "das Treffen von Merkel mit Putin",
    to: "dem Treffen von Merkel mit Putin",
    at: "das Treffen von Merkel mit Putin",
    of: "des Treffens von Merkel mit Putin",
    some: "ein Treffen von Merkel mit Putin",
  },
  {
    type: "agreed_with",
    the: "das Abkommen zwischen Norwegen und Schweden",
    to: "dem Abkommen zwischen Norwegen und Schweden",
    at: "das Abkommen zwischen Norwegen und Schweden",
    of: "des Abkommens zwischen Norwegen und Schweden",
    some: "ein Abkommen zwischen Norwegen und Schweden",
  },
  {
    type: "attacked",
    the: "der Angriff Israels auf Syrien",
    to: "dem Angriff Israels auf Syrien",
    at: "den Angriff Israels auf Syrien",
    of: "des Angriffs Israels auf Syrien",
    some: "ein Angriff Israels auf Syrien",
  },
  {
    type: "deployed_to",
    the: "der Einsatz der Bundeswehr in Mali",
    to: "dem Einsatz der Bundeswehr in Mali",
    at: "den Einsatz der Bundeswehr in Mali",
    of: "des Einsatzes der Bundeswehr in Mali",
    some: "ein Einsatz der Bundeswehr in Mali",
  },
  {
    type: "visited",
    the: "der Besuch von Karl Brandt in Oslo",
    to: "dem Besuch von Karl Brandt in Oslo",
    at: "den Besuch von Karl Brandt in Oslo",
    of: "des Besuchs von Karl Brandt in Oslo",
    some: "ein Besuch von Karl Brandt in Oslo",
  },
];

const germanFrames = [
  ["affirmed asserted", "Die Dauer {of} ist nicht bekannt."],
  ["affirmed asserted", "{the} brachte keinen Erfolg."],
  ["affirmed asserted", "{the} könnte schwere Folgen haben."],
  ["affirmed asserted", "{the} dauerte nicht lange."],
  ["affirmed asserted", "Ein Sprecher der Regierung wollte {at} nicht kommentieren."],
  ["affirmed asserted", "Trotz {of} will Peter Wolf nicht reisen."],
  ["affirmed asserted", "Zu {to} wollte sich Peter Wolf nicht äußern."],
  ["affirmed asserted", "Mit {to} will sich das Gericht nicht befassen."],
  ["affirmed asserted", "Für {at} gibt es keine Rechtfertigung."],
  ["affirmed asserted", "Gegen {at} wollen Tausende Menschen demonstrieren."],
  ["affirmed asserted", "Durch {at} wurde niemand überzeugt."],
  ["affirmed asserted", "Eine Fortsetzung {of} ist nicht nötig."],
  ["affirmed planned", "{some} ist geplant."],
  ["affirmed planned", "{the} soll am Montag stattfinden."],
  ["affirmed planned", "{the} soll am Montag beginnen."],
  ["affirmed possible", "{some} ist möglich."],
  ["negated asserted", "{the} fand nicht statt."],
  ["negated asserted", "{the} kam nicht zustande."],
  ["negated asserted", "{some} hat es nicht gegeben."],
  ["negated asserted", "{the} wurde abgesagt."],
  ["negated asserted", "Peter Wolf bestritt {at}."],
  ["negated asserted", "Zu {to} kam es nicht."],
] as const;

const english: readonly Deed[] = (
  [
    ["met_with", "meeting between Angela Merkel and Vladimir Putin"],
    ["agreed_with", "agreement between Norway and Sweden"],
  ] as const
).map(([type, deed]) => {
  const the = `the ${deed}`;
  return { type, the, to: the, at: the, of: `of ${the}`, some: deed.startsWith("a") ? `an ${deed}` : `a ${deed}` };
});

const englishFrames = [
  ["affirmed asserted", "Details {of} were not made public."],
  ["affirmed asserted", "{the} did not bring peace."],
  ["affirmed asserted", "{the} could have serious consequences."],
  ["affirmed asserted", "{the} did not come as a surprise."],
  ["affirmed asserted", "A spokesman would not comment on {the}."],
  ["affirmed asserted", "Peter Wolf will not accept {the}."],
  ["affirmed asserted", "Thousands want to protest against {the}."],
  ["affirmed planned", "{the} will take place on Monday."],
  ["affirmed planned", "{some} is planned."],
  ["affirmed possible", "{some} is possible."],
  ["negated asserted", "{the} did not take place."],
  ["negated asserted", "{the} was cancelled."],
  ["negated asserted", "Peter Wolf denied {the}."],
] as const;

function fill(frame: string, deed: Deed): string {
  const text = frame.replace(/\{(\w+)\}/u, (_, part: keyof Deed) => deed[part]);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const saidInEnglish = [
  [
    "met_with",
    "affirmed possible",
    "Anna Roth said a summit between Karl Brandt and President Wesley Crane was possible.",
  ],
  ["met_with", "negated planned", "Anna Roth said a meeting between Karl Brandt and Wesley Crane was not planned."],
  [
    "negotiated_with",
    "affirmed planned",
    "The minister said negotiations between Norway and Iran would resume on Friday.",
  ],
  ["spoke_with", "affirmed asserted", "Anna Roth confirmed a phone call between Merkel and Putin had taken place."],
  ["met_with", "negated asserted", "Peter Wolf denied a meeting between Karl Brandt and Anna Roth had taken place."],
  ["negotiated_with", "affirmed asserted", "Negotiations between Norway and Sweden collapsed on Monday."],
] as const;

async function hedgesIn(text: string, type: string, language: string): Promise<readonly string[]> {
  const { statements } = await extractor.extract(bareArticle(text, { language }));
  const found = statements.filter((statement) => statement.type === type);
  return [...new Set(found.map(({ polarity, modality }) => `${polarity} ${modality}`))];
}

describe('what is said of a deed without "that"', () => {
  it.each(saidInEnglish)("%s is %s in: %s", async (type, hedge, text) => {
    expect(await hedgesIn(text, type, "en")).toEqual([hedge]);
  });
});

describe.each([
  ["de", german, germanFrames],
  ["en", english, englishFrames],
] as const)("a noun for a deed, %s", (language, deeds, frames) => {
  const cases = frames.flatMap(([hedge, frame]) =>
    deeds.map((deed) => ({ hedge, text: fill(frame, deed), type: deed.type })),
  );

  it.each(cases)("$type is $hedge in: $text", async ({ hedge, text, type }) => {
    expect(await hedgesIn(text, type, language)).toEqual([hedge]);
  });
});
