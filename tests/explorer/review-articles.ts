/** Articles of invented people with one name in common, some of them named by it alone. */
import type { Change } from "../../src/graph/planning/change.ts";
import { stableHash } from "../../src/foundation/stable-hash.ts";
import { GraphWriter } from "../../src/pipeline/graph-writer.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";

interface ReviewArticle {
  readonly id: string;
  readonly publisher: string;
  readonly people: readonly string[];
  readonly text: string;
}

const articles: readonly ReviewArticle[] = [
  {
    id: "haushalt",
    publisher: "Silberhafener Bote",
    people: ["Jan Möllendorf", "Ida Rausch"],
    text: "Bürgermeister Jan Möllendorf legte am Montag den Haushalt vor; Ida Rausch stimmte ihm zu.",
  },
  {
    id: "theater",
    publisher: "Kulturspiegel Nord",
    people: ["Eva Möllendorf"],
    text: "Die Regisseurin Eva Möllendorf eröffnete die Spielzeit mit einem Stück über den Hafen.",
  },
  {
    id: "hafen",
    publisher: "Der Morgenkurier",
    people: ["Möllendorf", "Ida Rausch"],
    text: "Möllendorf sprach mit Ida Rausch über den Ausbau des Hafens und nannte ihn überfällig.",
  },
];

function readArticle({ id, publisher, people, text }: ReviewArticle): Change {
  const address = { language: "de", published: "2025-07-21" };
  return {
    kind: "put",
    article: {
      ...{ ...address, id, text, publisher, modified: null, author: null },
      title: `Aus dem Rathaus: ${id}`,
      url: `https://example.org/${id}`,
      contentHash: stableHash(id),
    },
    extraction: {
      ...{ ...address, id, extractor: "written@1", sentences: [[0, text.length]] },
      entities: people.map((name, index) => {
        const start = text.indexOf(name);
        const mention = { start, end: start + name.length, text: name, kind: "name" as const };
        return { id: `e${index + 1}`, name, type: "Person", surfaces: [name], roles: [], mentions: [mention] };
      }),
      ...{ statements: [], quotes: [], warnings: [] },
    },
  };
}

export async function fillForReview(store: GraphStore): Promise<void> {
  await new GraphWriter(store).write(articles.map(readArticle));
}

/** Two of each name with a first name, and one without: two pairs to judge for each. */
function articlesOf(name: string): readonly ReviewArticle[] {
  return ["Anna ", "Boris ", ""].map((first, index) => ({
    id: `${name}-${index}`,
    publisher: `Bote ${index}`,
    people: [`${first}${name}`],
    text: `Gestern sprach ${first}${name} im Rathaus.`,
  }));
}

/** So many names that the queue has more than one page. */
export async function fillForLongReview(store: GraphStore): Promise<void> {
  const letters = Array.from("abcdefghijklmnoprstuvwxy");
  const names = letters.map((letter) => `Wend${letter}lof`);
  await new GraphWriter(store).write(names.flatMap(articlesOf).map(readArticle));
}
