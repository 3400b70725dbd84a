/**
 * Name tags
 * =========
 *
 * Names out of the scores of BILOU tags (begin, inside, last, outside, unit): the best sequence in which every name
 * that begins also ends, by the algorithm of Viterbi. The confidence of a name is the mean probability of its tags.
 */
import { entityTypeSchema, type EntityType } from "../../ontology/ontology.ts";

export interface TaggedName {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
}

export interface TagSet {
  readonly count: number;
  /** For each tag the place in `sets` of the tags that may stand before it; tags that begin names share theirs. */
  readonly before: readonly number[];
  readonly sets: readonly (readonly number[])[];
  readonly letters: readonly string[];
  readonly types: readonly (EntityType | null)[];
}

function follows(first: string, second: string): boolean {
  const opened = first.startsWith("B") || first.startsWith("I");
  const continues = second.startsWith("I") || second.startsWith("L");
  return opened ? continues && first.slice(1) === second.slice(1) : !continues;
}

/** The tag set of a model: "O" first, then letter, hyphen and entity type. */
export function createTagSet(tags: readonly string[]): TagSet {
  const allowed = tags.map((tag) => tags.flatMap((other, place) => (follows(other, tag) ? [place] : [])));
  const sets = new Map(allowed.map((set) => [set.join(" "), set]));
  const keys = [...sets.keys()];
  return {
    count: tags.length,
    before: allowed.map((set) => keys.indexOf(set.join(" "))),
    sets: [...sets.values()],
    letters: tags.map((tag) => tag.slice(0, 1)),
    types: tags.map((tag) => (tag === "O" ? null : entityTypeSchema.parse(tag.slice(2)))),
  };
}

export interface TagScores {
  /** Row by row; a row is `width` long. */
  readonly values: Float32Array;
  readonly width: number;
  readonly rows: number;
}

/** Best tag of each word. */
export function bestTags(tagSet: TagSet, scores: TagScores): number[] {
  const { before, sets } = tagSet;
  const back: number[][] = [];
  let totals: Float64Array = Float64Array.from(before, (_, tag) =>
    opens(tagSet, tag) ? (scores.values[tag] ?? 0) : -1e9,
  );
  for (let row = 1; row < scores.rows; row += 1) {
    const links = sets.map((set) => greatest(totals, set));
    back.push(links);
    totals = sumsOf(totals, { links, before }, { ...scores, row });
  }
  let tag = greatest(totals, before.flatMap((_, place) => (closes(tagSet, place) ? [place] : []))); // prettier-ignore
  const result = [tag];
  for (const links of back.reverse()) {
    tag = links[before[tag] ?? 0] ?? 0;
    result.push(tag);
  }
  return result.reverse();
}

/** What the best ways to a row come to with its own scores; `links` has the best tag before for each set of tags. */
function sumsOf(
  totals: Float64Array,
  { links, before }: { readonly links: readonly number[]; readonly before: TagSet["before"] },
  { values, width, row }: TagScores & { readonly row: number },
): Float64Array {
  const sums = new Float64Array(totals.length);
  for (let tag = 0; tag < sums.length; tag += 1) {
    const previous = totals[links[before[tag] ?? 0] ?? 0] ?? 0;
    sums[tag] = previous + (values[row * width + tag] ?? 0);
  }
  return sums;
}

function opens(tagSet: TagSet, tag: number): boolean {
  return "OBU".includes(tagSet.letters[tag] ?? "O");
}

function closes(tagSet: TagSet, tag: number): boolean {
  return "OLU".includes(tagSet.letters[tag] ?? "O");
}

function greatest(totals: Float64Array, places: readonly number[]): number {
  let best = places[0] ?? 0;
  for (const place of places) if ((totals[place] ?? -Infinity) > (totals[best] ?? -Infinity)) best = place;
  return best;
}

/** Names of a sentence; `probabilities` has the rows of the scores. */
export function namesOf(tagSet: TagSet, tags: readonly number[], probabilities: TagScores): TaggedName[] {
  const names: TaggedName[] = [];
  let first = 0;
  tags.forEach((tag, place) => {
    const type = tagSet.types[tag] ?? null;
    if (opens(tagSet, tag)) first = place;
    if (type === null || !closes(tagSet, tag)) return;
    let sum = 0;
    for (let row = first; row <= place; row += 1) {
      sum += probabilities.values[row * probabilities.width + (tags[row] ?? 0)] ?? 0;
    }
    const end = place + 1;
    names.push({ first, end, type, confidence: Math.round((1000 * sum) / (end - first)) / 1000 });
  });
  return names;
}

/** How much less likely than no name a faint name may be, as a difference of scores, and how likely it must be. */
const faintness = 3.5;
const leastLikely = 0.03;

interface NameScores {
  readonly scores: TagScores;
  readonly probabilities: TagScores;
  /** The names that were found. */
  readonly sure: readonly TaggedName[];
}

const sameSpan = (one: TaggedName, other: TaggedName): boolean =>
  one.first === other.first && one.end === other.end && one.type === other.type;

/** Whether any word may be outside of a name or inside of one: most sentences are sure of all. */
function isAnyClose({ values, width, rows }: TagScores, outside: number): boolean {
  for (let row = 0; row < rows; row += 1) {
    const probability = values[row * width + outside] ?? 1;
    if (probability < 1 - leastLikely && probability > leastLikely) return true;
  }
  return false;
}

/** Names that the best tags leave out: found where being outside of a name is made unlikely. */
export function faintNamesOf(tagSet: TagSet, { scores, probabilities, sure }: NameScores): TaggedName[] {
  const { width, rows } = scores;
  const outside = tagSet.letters.indexOf("O");
  if (!isAnyClose(probabilities, outside)) return [];
  const values = scores.values.slice();
  for (let row = 0; row < rows; row += 1) {
    values[row * width + outside] = (values[row * width + outside] ?? 0) - faintness;
  }
  return namesOf(tagSet, bestTags(tagSet, { ...scores, values }), probabilities).filter(
    (name) => name.confidence >= leastLikely && !sure.some((other) => sameSpan(name, other)),
  );
}
