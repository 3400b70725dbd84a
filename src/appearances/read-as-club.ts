/**
 * Towns that play
 * ===============
 *
 * "Köln verlor gegen Mailand": where the article names the 1. FC Köln and the AC Mailand, a town that plays, wins or is
 * played against is its club, and so is one that has a trainer or a goalkeeper. "In Köln" stays the town.
 */
import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../mentions/reading.ts";
import type { Vocabulary } from "../mentions/vocabulary.ts";

/** "FC", "VfB"; not "Energie", which companies are called too. */
const severalCapitals = /\p{Lu}.*\p{Lu}/u;
const against = new Set(["gegen", "für", "zwischen", "against", "between"]);

function isClub({ data }: Vocabulary, { type, name }: Mention): boolean {
  if (type !== "Organization") return false;
  const words = name.split(" ");
  const prefixes = data.organizations.clubPrefixes.filter((prefix) => severalCapitals.test(prefix));
  const listed = data.knownNames?.organizations["clubs"] ?? [];
  return words.length > 1 && (listed.includes(name) || words.some((word) => prefixes.includes(word)));
}

/** The clubs of an article by the town in their names; null where a town has two. */
function clubsByTown({ vocabulary }: Reading, names: readonly Mention[]): ReadonlyMap<string, string | null> {
  const clubs = new Map<string, string | null>();
  for (const mention of names) {
    const town = isClub(vocabulary, mention) ? mention.name.split(" ").findLast(vocabulary.isPlace) : undefined;
    if (town === undefined) continue;
    const known = clubs.get(town) ?? mention.name;
    clubs.set(town, known === mention.name ? known : null);
  }
  return clubs;
}

function plays(reading: Reading, { head }: Mention): boolean {
  const preposition = reading.children(head).find((child) => reading.relation(child) === "case");
  if (preposition !== undefined) return against.has(reading.word(preposition).toLowerCase());
  return /^(?:nsubj|nsubj:pass|obj|iobj|conj)$/u.test(reading.relation(head));
}

/** "Kölns Trainer". */
function hasPlayer(reading: Reading, { head }: Mention): boolean {
  const noun = reading.lemma(reading.head(head)).toLowerCase();
  const { clubOffices } = reading.vocabulary.data.organizations;
  return reading.relation(head) === "nmod" && clubOffices.some((office) => noun.endsWith(office));
}

/** The mentions with those of towns that stand for their clubs named so. */
export function readAsClubs(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const clubs = clubsByTown(reading, names);
  if (clubs.size === 0) return names;
  return names.map((mention) => {
    const club = mention.type === "Place" ? clubs.get(mention.name) : undefined;
    if (club === undefined || club === null) return mention;
    if (!plays(reading, mention) && !hasPlayer(reading, mention)) return mention;
    return { ...mention, type: "Organization", name: club };
  });
}
