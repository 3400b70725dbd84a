import { describe, expect, it } from "@jest/globals";
import { createEmbeddedExtractor } from "../../src/extraction/embedded/embedded-extractor.ts";
import { findStatementType } from "../../src/ontology/ontology.ts";
import { bareArticle } from "../articles/bare-article.ts";

const extractor = await createEmbeddedExtractor({ languages: ["de"] });

/** A name in the four cases of its sentence ("der Iran", "des Iran", "dem Iran", "den Iran"). */
interface Side {
  readonly name: string;
  readonly nominative: string;
  readonly genitive: string;
  readonly dative: string;
  readonly accusative: string;
}

const bare = (name: string): Side => ({
  name,
  nominative: name,
  genitive: `von ${name}`,
  dative: name,
  accusative: name,
});
const articles = { f: ["die", "der", "der", "die"], m: ["der", "des", "dem", "den"], n: ["das", "des", "dem", "das"] };
function withArticle(gender: keyof typeof articles, name: string, genitive = name): Side {
  const [nominative, ofWhom, dative, accusative] = articles[gender];
  return {
    name,
    nominative: `${nominative} ${name}`,
    genitive: `${ofWhom} ${genitive}`,
    dative: `${dative} ${name}`,
    accusative: `${accusative} ${name}`,
  };
}

const sides = {
  states: [bare("Russland"), withArticle("f", "Türkei"), withArticle("m", "Iran"), bare("Nordkorea")],
  fighters: [withArticle("f", "Hisbollah"), bare("Russland"), withArticle("f", "Hamas")],
  targets: [bare("Israel"), withArticle("f", "Ukraine"), withArticle("m", "Libanon"), bare("Charkiw")],
  places: [bare("Mali"), bare("Syrien"), withArticle("m", "Libanon")],
  people: [bare("Alexej Nawalny"), bare("Julian Assange"), bare("Maria Kolesnikowa")],
  politicians: [bare("Emmanuel Macron"), bare("Annalena Baerbock"), bare("Xi Jinping")],
  parties: [withArticle("f", "SPD"), withArticle("f", "AfD"), withArticle("f", "Bundesregierung")],
  prosecutors: [withArticle("f", "Staatsanwaltschaft München"), withArticle("f", "Bundesanwaltschaft")],
  courts: [
    withArticle("n", "Landgericht Köln", "Landgerichts Köln"),
    withArticle("m", "Bundesgerichtshof", "Bundesgerichtshofs"),
  ],
  firms: [bare("Siemens"), bare("Volkswagen"), withArticle("f", "Deutsche Telekom", "Deutschen Telekom")],
  bought: [bare("Opel"), bare("Nokia"), bare("Air Berlin")],
  clubs: [bare("Borussia Dortmund"), withArticle("m", "VfL Wolfsburg"), withArticle("f", "TSG Hoffenheim")],
} as const satisfies Record<string, readonly Side[]>;

type Group = keyof typeof sides;
type Form = (actor: Side, other: Side) => string;
type Row = readonly [type: string, actors: Group, others: Group, forms: readonly Form[]];

const conflict: readonly Row[] = [
  [
    "attacked",
    "fighters",
    "targets",
    [
      (a, b) => `${a.nominative} griff am Montag ${b.accusative} an.`,
      (a, b) => `Bei einem Luftangriff ${a.genitive} auf ${b.accusative} starben zwölf Menschen.`,
      (a, b) => `${a.nominative} feuerte am Abend Raketen auf ${b.accusative} ab.`,
      (a, b) => `Nach Angaben von Augenzeugen drang ${a.nominative} mit Panzern in ${b.accusative} vor.`,
    ],
  ],
  [
    "killed",
    "fighters",
    "people",
    [
      (a, b) => `${b.nominative} kam bei einem Angriff ${a.genitive} ums Leben.`,
      (a, b) => `${a.nominative} bekannte sich zum Mord an ${b.dative}.`,
    ],
  ],
  [
    "detained",
    "states",
    "people",
    [
      (a, b) => `${a.nominative} setzte ${b.accusative} in Haft.`,
      (a, b) => `Die Festnahme von ${b.dative} durch ${a.accusative} wurde kritisiert.`,
    ],
  ],
  ["released", "states", "people", [(a, b) => `Die Freilassung von ${b.dative} durch ${a.accusative} wurde begrüßt.`]],
  [
    "deployed_to",
    "states",
    "places",
    [
      (a, b) =>
        `${a.nominative} entsandte am Montag Truppen in ${b.accusative}.`.replace(/in (?=Mali|Syrien)/u, "nach "),
      (a, b) => `Die Entsendung von Soldaten in ${b.accusative} durch ${a.accusative} wurde kritisiert.`,
    ],
  ],
  [
    "withdrew_from",
    "states",
    "places",
    [
      (a, b) => `${a.nominative} räumte die Stützpunkte in ${b.dative}.`,
      (a, b) => `${a.nominative} verließ ${b.accusative} mit allen Truppen.`,
      (a, b) => `Der Abzug ${a.genitive} aus ${b.dative} begann am Montag.`,
    ],
  ],
];

const law: readonly Row[] = [
  [
    "charged",
    "prosecutors",
    "people",
    [
      (a, b) => `${a.nominative} stellte ${b.accusative} vor Gericht.`,
      (a, b) => `${a.nominative} wirft ${b.dative} in der Anklageschrift Betrug vor.`,
      (a, b) => `Gegen ${b.accusative} hat ${a.nominative} Anklage wegen Untreue erhoben.`,
    ],
  ],
  [
    "convicted",
    "courts",
    "people",
    [
      (a, b) => `${a.nominative} schickte ${b.accusative} ins Gefängnis.`,
      (a, b) => `Die Verurteilung von ${b.dative} durch ${a.accusative} ist rechtskräftig.`,
      (a, b) => `${b.nominative} ist von ${a.dative} wegen Untreue verurteilt worden.`,
    ],
  ],
];

const economyAndContests: readonly Row[] = [
  [
    "acquired",
    "firms",
    "bought",
    [
      (a, b) => `Die Übernahme von ${b.dative} durch ${a.accusative} wurde genehmigt.`,
      (a, b) => `${a.nominative} verleibt sich ${b.accusative} ein.`,
    ],
  ],
  [
    "owns",
    "firms",
    "bought",
    [
      (a, b) => `Die Beteiligung ${a.genitive} an ${b.dative} beträgt 20 Prozent.`,
      (a, b) => `${a.nominative} ist Großaktionär bei ${b.dative}.`,
    ],
  ],
  [
    "defeated",
    "clubs",
    "clubs",
    [
      (a, b) => `${b.nominative} schied gegen ${a.accusative} aus.`,
      (a, b) => `${b.nominative} scheiterte im Halbfinale an ${a.dative}.`,
    ],
  ],
];

const diplomacy: readonly Row[] = [
  ["met_with", "politicians", "politicians", [(a, b) => `${a.nominative} begrüßte ${b.accusative} in Berlin.`]],
  [
    "spoke_with",
    "politicians",
    "politicians",
    [
      (a, b) => `${a.nominative} schrieb ${b.dative} einen Brief.`,
      (a, b) => `${a.nominative} und ${b.nominative} berieten über die Lage.`,
    ],
  ],
  [
    "negotiated_with",
    "states",
    "states",
    [
      (a, b) => `Die Gespräche ${a.genitive} mit ${b.dative} über ein Atomabkommen sind gescheitert.`,
      (a, b) => `Zwischen ${a.dative} und ${b.dative} wird wieder verhandelt.`,
    ],
  ],
  ["criticised", "parties", "politicians", [(a, b) => `${a.nominative} attackierte ${b.accusative}.`]],
  ["criticised", "politicians", "parties", [(a, b) => `${a.nominative} griff ${b.accusative} an.`]],
  [
    "aided",
    "states",
    "states",
    [
      (a, b) => `${b.nominative} erhielt von ${a.dative} zehn Millionen Euro.`,
      (a, b) => `${a.nominative} bildete Soldaten ${b.genitive} aus.`,
    ],
  ],
  ["threatened", "states", "states", [(a, b) => `Die Drohungen ${a.genitive} gegenüber ${b.dative} nehmen zu.`]],
  [
    "threatened_sanctions",
    "states",
    "states",
    [
      (a, b) => `Die Drohung ${a.genitive} mit Sanktionen gegen ${b.accusative} wirkt.`,
      (a, b) => `${a.nominative} drohte mit Zöllen auf Waren aus ${b.dative}.`,
      (a, b) => `${a.nominative} stellte ${b.dative} Sanktionen in Aussicht.`,
    ],
  ],
  [
    "lifted_sanctions",
    "states",
    "states",
    [
      (a, b) => `Die Sanktionen ${a.genitive} gegen ${b.accusative} wurden aufgehoben.`,
      (a, b) => `${a.nominative} strich ${b.accusative} von der Sanktionsliste.`,
    ],
  ],
  ["cut_ties_with", "states", "states", [(a, b) => `${a.nominative} stellte die Zusammenarbeit mit ${b.dative} ein.`]],
];

const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function casesOf(rows: readonly Row[]) {
  return rows.flatMap(([type, actors, others, forms]) =>
    forms.flatMap((form) =>
      sides[actors].flatMap((actor) =>
        sides[others]
          .filter(({ name }) => name !== actor.name)
          .map((other) => [opened(form(actor, other)), type, [actor.name, other.name]] as const),
      ),
    ),
  );
}

async function pairsOf(type: string, text: string): Promise<readonly (readonly string[])[]> {
  const { statements } = await extractor.extract(bareArticle(text, { language: "de" }));
  const pairs = statements.filter((one) => one.type === type).map(({ source, target }) => [source, target]);
  return findStatementType(type)?.symmetric === true ? [...pairs, ...pairs.map((pair) => pair.toReversed())] : pairs;
}

describe.each([
  ["conflict", conflict],
  ["law", law],
  ["economy and contests", economyAndContests],
  ["diplomacy", diplomacy],
] as const)("deeds of %s, in every form of the sentence", (_group, rows) => {
  it.each(casesOf(rows))("%s: %s", async (text, type, names) => {
    expect(await pairsOf(type, text)).toContainEqual(names);
  });
});
