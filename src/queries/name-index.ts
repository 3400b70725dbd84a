/**
 * Name index
 * ==========
 *
 * Finds entities while a name is being typed, blind to case, accents, umlauts and transliteration: "selensk", "Zelensk"
 * and "Müller", "Mueller", "Muller" find the same people. The databases index ids only and would scan; a sorted list of
 * words in memory answers in well under a millisecond, the same on both.
 *
 * Looser than identity (`nameKey`) on purpose: here a wrong hit costs a glance, there a wrong merge. Where nothing
 * begins as typed, words one typing error away are tried.
 */
import { compareText } from "../foundation/compare-text.ts";
import { foldText } from "../identities/fold-text.ts";
import { surnameBlock } from "../identities/person-name.ts";
import type { EntityType } from "../ontology/ontology.ts";
import { isOneErrorAway } from "./one-error-away.ts";

export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly articleCount: number;
}

export interface NameHit {
  readonly entity: NamedEntity;
  /** The alias that matched where the name does not. */
  readonly alias: string | null;
}

export interface NameIndex {
  readonly entities: readonly NamedEntity[];
  readonly byId: ReadonlyMap<string, NamedEntity>;
  find(text: string, limit: number): readonly NameHit[];
}

/** `words` is sorted; `owners[i]` are the positions of the entities that have `words[i]`. */
interface WordList {
  readonly words: readonly string[];
  readonly owners: readonly (readonly number[])[];
}

const loosen = (folded: string): string =>
  folded
    .replace(/([aou])e/g, "$1")
    .replace(/ph/g, "f")
    .replace(/(\p{L})\1+/gu, "$1");

/** The spellings of one word under which it is looked for. */
function spellings(word: string): readonly string[] {
  return [...new Set([loosen(word), loosen(surnameBlock(word))])];
}

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[ -]/)
    .filter((word) => word !== "");

function listWords(entities: readonly NamedEntity[]): WordList {
  const owners = new Map<string, Set<number>>();
  entities.forEach((entity, position) => {
    for (const name of [entity.name, ...entity.aliases]) {
      for (const word of wordsOf(name).flatMap(spellings)) {
        const known = owners.get(word);
        if (known === undefined) owners.set(word, new Set([position]));
        else known.add(position);
      }
    }
  });
  const sorted = [...owners].sort(([a], [b]) => compareText(a, b));
  return { words: sorted.map(([word]) => word), owners: sorted.map(([, set]) => [...set]) };
}

function firstAtLeast(words: readonly string[], prefix: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startingWith(list: WordList, prefix: string): Set<number> {
  const found = new Set<number>();
  for (let index = firstAtLeast(list.words, prefix); list.words[index]?.startsWith(prefix) === true; index += 1) {
    for (const owner of list.owners[index] ?? []) found.add(owner);
  }
  return found;
}

function nearlyStartingWith(list: WordList, typed: string): Set<number> {
  const found = new Set<number>();
  if (typed.length < 4) return found;
  list.words.forEach((word, index) => {
    if (isOneErrorAway(typed, word)) for (const owner of list.owners[index] ?? []) found.add(owner);
  });
  return found;
}

function owning(list: WordList, word: string): Set<number> {
  const forms = spellings(word);
  const exact = new Set(forms.flatMap((form) => [...startingWith(list, form)]));
  return exact.size > 0 ? exact : new Set(forms.flatMap((form) => [...nearlyStartingWith(list, form)]));
}

/** How well a name fits what was typed: 0 is best. */
function rankName(name: string, typed: string): number {
  const spelled = loosen(wordsOf(name).join(" "));
  if (spelled === typed) return 0;
  if (spelled.startsWith(typed)) return 1;
  return spelled.includes(` ${typed}`) ? 2 : 3;
}

function rankEntity(entity: NamedEntity, typed: string): { readonly rank: number; readonly alias: string | null } {
  const own = rankName(entity.name, typed);
  let best: { rank: number; alias: string | null } = { rank: own, alias: null };
  for (const alias of entity.aliases) {
    const rank = rankName(alias, typed) + 0.5;
    if (rank < best.rank) best = { rank, alias };
  }
  return best;
}

function intersect(sets: readonly Set<number>[]): readonly number[] {
  const [first = new Set<number>(), ...others] = [...sets].sort((a, b) => a.size - b.size);
  return [...first].filter((position) => others.every((set) => set.has(position)));
}

/** Best fit first, then who is named in more articles, then by name and id. */
export function buildNameIndex(entities: readonly NamedEntity[]): NameIndex {
  const list = listWords(entities);
  const find = (text: string, limit: number): readonly NameHit[] => {
    const words = wordsOf(text);
    if (words.length === 0) return [];
    const typed = loosen(words.join(" "));
    return intersect(words.map((word) => owning(list, word)))
      .flatMap((position) => {
        const entity = entities[position];
        return entity === undefined ? [] : [{ entity, ...rankEntity(entity, typed) }];
      })
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          b.entity.articleCount - a.entity.articleCount ||
          compareText(a.entity.name, b.entity.name) ||
          compareText(a.entity.id, b.entity.id),
      )
      .slice(0, limit)
      .map(({ entity, alias }) => ({ entity, alias }));
  };
  return { entities, byId: new Map(entities.map((entity) => [entity.id, entity])), find };
}
