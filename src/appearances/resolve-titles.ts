/**
 * Titles that stand for somebody
 * ==============================
 *
 * "Die Kanzlerin", "der US-Präsident", "der Kremlchef": the person whose role it is in the article, by the same noun or
 * a synonym of the office and the same country or body; named last where several fit. Without a fitting role the title
 * stays unresolved: an unnamed minister must not become the nearest named one.
 */
import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../mentions/reading.ts";
import { indexAppearances, type AppearanceIndex } from "./appearance-index.ts";
import type { Appearance, Role } from "./appearance.ts";
import { appearanceOf, openStage, type Cast } from "./cast.ts";
import { readRole } from "./find-roles.ts";
import { genderOf, genderOfNounForm } from "./traits.ts";

function determinerOf(reading: Reading, title: Mention): string | null {
  const before = reading.token(title.firstToken - 1);
  if (before?.partOfSpeech === "DET" && reading.together(before.index, title.head)) return before.text.toLowerCase();
  return null;
}

/** Definite and singular: what may stand for one person. */
export function mayStandForOne(reading: Reading, title: Mention): boolean {
  const determiner = determinerOf(reading, title);
  if (determiner === null)
    return !reading.word(title.head).endsWith("innen") && reading.morphology(title.head).Number !== "Plur";
  if (/^(?:ein|kein|jede|viele|einige|mehrere|alle)/u.test(determiner)) return false;
  if (/^(?:an?|no|every|each|some|any|many|several|all|another)$/u.test(determiner)) return false;
  const { Number } = reading.morphology(title.head);
  return Number !== "Plur";
}

/** What speaks for a country is the country: a Kremlchef is the president of Russia. */
function sameHolder(cast: Cast, one: string, other: string): boolean {
  if (one === other) return true;
  const { buildings } = cast.reading.vocabulary.data.metonyms;
  const name = (id: string): string => appearanceOf(cast, id)?.name ?? id;
  const country = (id: string): string => buildings[name(id)] ?? name(id);
  return country(one) === country(other);
}

/** "Ministerin", "Kanzlerin": feminine by its ending, but not "Termin". */
const feminineTitle = /(?:[^m]in|woman)$/u;

function synonymous(reading: Reading, one: string, other: string): boolean {
  if (one === other) return true;
  return reading.vocabulary.data.titles.synonyms.some((group) => group.includes(one) && group.includes(other));
}

/** How well a role fits a title: 0 not at all. */
function fit(cast: Cast, asked: Role, role: Role): number {
  const { reading } = cast;
  const [askedNoun, noun] = [asked, role].map(({ head }) => reading.vocabulary.title(reading.word(head)) ?? "");
  if (!noun || !askedNoun || !synonymous(reading, askedNoun, noun)) return 0;
  const holders = compareHolders(cast, asked.of, role.of);
  if (holders === "different") return 0;
  const agreements = [askedNoun === noun, reading.lemma(asked.head) === reading.lemma(role.head)];
  return 1 + agreements.filter(Boolean).length + (holders === "same" ? sameHolderCounts : 0);
}

/** A Kremlchef is the Russian president rather than a president of whom nothing is said. */
const sameHolderCounts = 2.1;

function compareHolders(cast: Cast, one: string | null, other: string | null): "same" | "different" | "unknown" {
  if (one === null || other === null) return "unknown";
  return sameHolder(cast, one, other) ? "same" : "different";
}

function agrees(reading: Reading, title: Mention, person: Appearance): boolean {
  const gender = genderOf(reading, person);
  const word = reading.word(title.head);
  if (!reading.vocabulary.data.grammar.nounsAreCapitalised) {
    const said = genderOfNounForm(word);
    return said === null || gender === null || said === gender;
  }
  const open = reading.vocabulary.data.titles.nominalised.some((stem) => word.toLowerCase().includes(stem));
  return gender === null || open || (gender === "Fem") === feminineTitle.test(word);
}

interface Scored {
  readonly person: Appearance;
  readonly score: number;
}

function lastStart(person: Appearance, before: number): number {
  return person.mentions.findLast(({ start, kind }) => start < before && kind !== "compound")?.start ?? -1;
}

/** How well the best of somebody's roles fits; written as a loop, as an office may be named ten thousand times. */
function bestFit(cast: Cast, asked: Role, { roles }: Appearance): number {
  return roles.reduce((best, role) => Math.max(best, fit(cast, asked, role)), 0);
}

function bestHolder(cast: Cast, title: Mention, asked: Role): Appearance | null {
  const scored: Scored[] = cast.appearances
    .filter(({ type, roles }) => type === "Person" && roles.length > 0)
    .map((person) => ({ person, score: bestFit(cast, asked, person) }))
    .filter(({ score, person }) => score > 0 && agrees(cast.reading, title, person))
    .filter(({ score, person }) => score >= 3 || lastStart(person, title.start) >= 0)
    .sort(
      (one, other) =>
        other.score - one.score || lastStart(other.person, title.start) - lastStart(one.person, title.start),
    );
  return scored[0]?.person ?? null;
}

/** "des russischen Präsidenten" for the Kremlchef says one more of his offices: that of the same country under another title. */
function saidRole(cast: Cast, person: Appearance, asked: Role): { readonly role?: Role } {
  if (asked.of === null || asked.former) return {};
  const same = person.roles.some((role) => !role.former && compareHolders(cast, asked.of, role.of) === "same");
  return same ? { role: asked } : {};
}

/** Gives titles without a name beside them to the persons that they stand for. */
export function resolveTitles(cast: Cast, titles: readonly Mention[]): Cast {
  const stage = openStage(cast);
  const index: AppearanceIndex = indexAppearances(cast.appearances);
  for (const title of titles) {
    if (title.type !== "Person" || !mayStandForOne(cast.reading, title)) continue;
    const asked = readRole(cast.reading, title, index);
    const person = bestHolder(stage.cast, title, asked);
    if (person === null) continue;
    stage.resolve({ appearance: person.id, mention: title, ...saidRole(stage.cast, person, asked) });
  }
  return stage.cast;
}
