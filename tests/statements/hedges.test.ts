import { describe, expect, it } from "@jest/globals";
import { findFacts } from "../languages/find-facts.ts";

interface Row {
  readonly language?: string;
  readonly type: string;
  readonly gives: string;
  readonly text: string;
}

/** Articles of Monday, 14 July 2025. */
const hedged: readonly Row[] = [
  {
    type: "visited",
    gives: "Anna Roth > Brüssel | negated",
    text: "Anna Roth reiste nicht nach Brüssel, sondern nach Washington.",
  },
  { type: "visited", gives: "Karl Brandt > Oslo | possible", text: "Anna Roth lud Karl Brandt nach Oslo ein." },
  { type: "succeeded", gives: "Karl Brandt > Anna Roth | planned", text: "Nachfolger von Anna Roth wird Karl Brandt." },
  {
    type: "succeeded",
    gives: "Karl Brandt > Anna Roth | planned",
    text: "Karl Brandt wurde zum Nachfolger von Anna Roth gewählt.",
  },
  {
    type: "holds_role",
    gives: "Karl Brandt > Norwegen | planned",
    text: "Der künftige Präsident Norwegens, Karl Brandt, reiste ab.",
  },
  {
    type: "withdrew_from",
    gives: "Nato > Norwegen | negated",
    text: "Ein Abzug der Nato aus Norwegen stehe nicht auf der Tagesordnung, sagte Anna Roth.",
  },
  {
    type: "took_part_in",
    gives: "Anna Roth > Nato-Gipfel | planned",
    text: "Anna Roth wird auf dem Nato-Gipfel sprechen.",
  },
  {
    type: "located_in",
    gives: "Nato-Gipfel > Oslo | planned",
    text: "Der Nato-Gipfel findet am 21. Juli in Oslo statt.",
  },
  {
    type: "cooperated_with",
    gives: "SPD > CDU | possible",
    text: "Ein Bündnis aus SPD und CDU bekäme 45 Prozent.",
  },
  {
    type: "cooperated_with",
    gives: "SPD > CDU | possible",
    text: "Anna Roth sprach von einem Bündnis zwischen SPD und CDU.",
  },
  {
    type: "cooperated_with",
    gives: "SPD > CDU | possible",
    text: "Anna Roth wirbt für eine Koalition aus SPD und CDU.",
  },
  { type: "visited", gives: "Anna Roth > Oslo | planned", text: "Anna Roth kommt nächste Woche nach Oslo." },
  {
    type: "ran_for",
    gives: "Anna Roth > Landtag | negated",
    text: "Anna Roth will nicht mehr für den Landtag kandidieren.",
  },
  {
    type: "left_role",
    gives: "Anna Roth > SPD | planned",
    text: "Anna Roth hat angekündigt, zurückzutreten als Chefin der SPD.",
  },
  {
    type: "met_with",
    gives: "Karl Brandt > Anna Roth | negated",
    text: "Karl Brandt hat keine Absicht, Anna Roth zu treffen.",
  },
  {
    type: "negotiated_with",
    gives: "Karl Brandt > Anna Roth | planned",
    text: "Karl Brandt erklärte sich bereit, mit Anna Roth zu verhandeln.",
  },
  {
    type: "protested_against",
    gives: "Verdi > Commerzbank | planned",
    text: "Die Gewerkschaft Verdi ruft zu einem Streik gegen die Commerzbank auf.",
  },
  {
    language: "en",
    type: "visited",
    gives: "Paul Stone > Oslo | planned",
    text: "Paul Stone is expected to visit Oslo in October.",
  },
  {
    language: "en",
    type: "met_with",
    gives: "Anna Reed > Paul Stone | possible",
    text: "Anna Reed is likely to meet Paul Stone.",
  },
  {
    language: "en",
    type: "withdrew_from",
    gives: "Sweden > Finland | demanded",
    text: "Norway called on Sweden to withdraw its troops from Finland.",
  },
  {
    language: "en",
    type: "acquired",
    gives: "Siemens > Volkswagen | planned",
    text: "Siemens is to buy Volkswagen.",
  },
  {
    language: "en",
    type: "acquired",
    gives: "Microsoft > Siemens | possible",
    text: "Microsoft is in talks to buy Siemens.",
  },
  {
    type: "spoke_with",
    gives: "Anna Roth > Karl Brandt | planned",
    text: "Anna Roth will im Mai nach Peking reisen, um dort mit Karl Brandt zu sprechen.",
  },
  {
    type: "met_with",
    gives: "Anna Roth > Karl Brandt | negated",
    text: "Anna Roth reiste ab, ohne Karl Brandt getroffen zu haben.",
  },
  {
    type: "dismissed",
    gives: "Anna Roth > Karl Brandt | negated",
    text: "Anna Roth hat nicht die Absicht, Minister Karl Brandt zu entlassen.",
  },
  {
    type: "cooperated_with",
    gives: "CDU > FDP | possible",
    text: "Sollte es zu einer Koalition zwischen CDU und FDP kommen, wäre Karl Brandt Ministerpräsident.",
  },
  {
    type: "met_with",
    gives: "Anna Roth > Karl Brandt | planned",
    text: "Anna Roth wird in Rom von Präsident Karl Brandt empfangen.",
  },
  {
    type: "acquired",
    gives: "Siemens > Opel | planned",
    text: "Der Konzern Siemens steht vor der Übernahme von Opel.",
  },
  {
    type: "dismissed",
    gives: "Anna Roth > Karl Brandt | demanded",
    text: "Die Linke verlangte von Ministerpräsidentin Anna Roth die Entlassung von Minister Karl Brandt.",
  },
  {
    type: "holds_role",
    gives: "Karl Brandt > SPD | planned",
    text: "Karl Brandt beabsichtigt, Vorsitzender der SPD zu werden.",
  },
];

const sure: readonly Row[] = [
  {
    type: "cooperated_with",
    gives: "SPD > CDU",
    text: "In Kiel regiert seit Mai eine Koalition aus SPD und CDU.",
  },
  { type: "cooperated_with", gives: "SPD > CDU", text: "Ein Bündnis aus SPD und CDU klagte dagegen." },
  {
    language: "en",
    type: "visited",
    gives: "Paul Stone > Oslo",
    text: "Paul Stone, on a visit to Oslo, warned Russia.",
  },
  {
    type: "visited",
    gives: "Anna Roth > Washington",
    text: "Anna Roth reiste nicht nach Brüssel, sondern nach Washington.",
  },
  {
    type: "visited",
    gives: "Anna Roth > Oslo",
    text: "Im Vorfeld des Besuchs von Anna Roth in Oslo gab es keine Stellungnahme.",
  },
  {
    type: "demanded_from",
    gives: "Anna Roth > Norwegen",
    text: "Anna Roth rief Norwegen auf, das Verbot nicht durchzusetzen.",
  },
  {
    type: "located_in",
    gives: "Nato-Gipfel > Oslo",
    text: "Der Nato-Gipfel fand am 7. Juli in Oslo statt.",
  },
  {
    type: "succeeded",
    gives: "Karl Brandt > Anna Roth",
    text: "Karl Brandt, der 2023 als Nachfolger von Anna Roth ins Amt gekommen war, schloss einen Rücktritt aus.",
  },
  {
    type: "member_of",
    gives: "Karl Brandt > SPD",
    text: "Karl Brandt gehört der SPD an.",
  },
  {
    type: "cooperated_with",
    gives: "SPD > CDU",
    text: "Anna Roth sagte, die Koalition aus SPD und CDU käme gut voran.",
  },
];

const ofPair = async ({ type, text, language, gives }: Row): Promise<readonly string[]> => {
  const [pair = ""] = gives.split(" | ");
  return (await findFacts(type, text, language ?? "de")).filter((fact) => fact.startsWith(pair));
};

describe("hedges", () => {
  it.each(hedged)("gives $gives: $text", async (row) => {
    expect(await ofPair(row)).toContain(row.gives);
  });

  it.each(sure)("is sure of $gives: $text", async (row) => {
    expect((await ofPair(row)).filter((fact) => /planned|possible|demanded|negated/u.test(fact))).toEqual([]);
  });
});
