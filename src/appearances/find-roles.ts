/**
 * Roles
 * =====
 *
 * Which role nouns belong to a name beside them: before it ("Kremlsprecher Dmitri Peskow"), behind it in apposition
 * ("Judith Rauscher, Vorsitzende der Neos"), or with a complement between ("der Präsident des Irak, Saddam Hussein").
 */
import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../mentions/reading.ts";
import type { AppearanceIndex } from "./appearance-index.ts";
import type { Appearance, Role } from "./appearance.ts";
import type { Resolution } from "./cast.ts";
import { roleForm } from "./role-form.ts";

const farthest = 14;

function onlyAddressesBetween(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (!reading.vocabulary.data.titles.addresses.includes(reading.word(index))) return false;
  return true;
}

function isApposed(reading: Reading, title: Mention, name: Mention): boolean {
  if (Math.abs(title.head - name.head) > farthest) return false;
  if (["appos", "flat"].includes(reading.relation(name.head)) && reading.head(name.head) === title.head) return true;
  return reading.relation(title.head) === "appos" && covers(name, reading.head(title.head));
}

const covers = (mention: Mention, token: number): boolean => token >= mention.firstToken && token < mention.endToken;

/** "Der Vertreter der Arbeitgeber, Peter Clever, hat …": parsers often lose so far an apposition; commas show it. */
function isBetweenCommas(reading: Reading, title: Mention, name: Mention): boolean {
  const distance = name.firstToken - title.endToken;
  if (title.type !== "Person" || distance < 0 || distance > farthest) return false;
  const closed = [",", "(", ")"].includes(reading.word(name.endToken));
  return (
    closed && reading.word(name.firstToken - 1) === "," && isOnePhrase(reading, title.endToken, name.firstToken - 1)
  );
}

function isOnePhrase(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1)
    if (["VERB", "AUX"].includes(reading.tag(index)) || reading.word(index) === ",") return false;
  return true;
}

function belongs(reading: Reading, title: Mention, name: Mention): boolean {
  if (!reading.together(title.head, name.head)) return false;
  if (title.endToken <= name.firstToken && onlyAddressesBetween(reading, title.endToken, name.firstToken)) return true;
  return isApposed(reading, title, name) || isBetweenCommas(reading, title, name);
}

/**
 * "sagte ihre Sprecherin Anna Roth der Tagesschau": behind the bearer's name nothing is a genitive of the role any
 * more.
 */
function isBehindBearer(reading: Reading, child: number, index: AppearanceIndex): boolean {
  const own = reading.children(child);
  if (reading.relation(child) !== "nmod" || own.some((word) => reading.relation(word) === "case")) return false;
  const first = Math.min(child, ...own.filter((word) => ["det", "amod"].includes(reading.relation(word))));
  const before = index.mentionAt(first - 1);
  return before?.kind === "name" && before.type === "Person";
}

/** Whose role it is: named inside the noun, by an adjective before it, or as its genitive. */
function holderOf(reading: Reading, title: Mention, index: AppearanceIndex): string | null {
  for (let token = title.head; token >= title.firstToken; token -= 1) {
    const [inside] = index.insideWord(token);
    if (inside !== undefined) return inside.id;
  }
  const adjectives = reading.children(title.head).filter((child) => reading.relation(child) === "amod");
  const [described] = adjectives.flatMap((child) => index.insideWord(child));
  if (described !== undefined) return described.id;
  const dependents = reading
    .children(title.head)
    .filter((child) => ["nmod", "det", "flat", "compound"].includes(reading.relation(child)))
    .filter((child) => !isBehindBearer(reading, child, index));
  const owners = dependents.map((child) => index.appearanceAt(child));
  return owners.find((owner) => owner !== null && mayHaveOffices(owner))?.id ?? null;
}

const mayHaveOffices = ({ type }: Appearance): boolean => type !== "Person" && type !== "Work";

/** The role that a title mention words. */
export function readRole(reading: Reading, title: Mention, index: AppearanceIndex): Role {
  const { former, formerPrefixes } = reading.vocabulary.data.titles;
  const words = reading.words.slice(title.firstToken, title.endToken);
  const prefixed = formerPrefixes.some((prefix) => words.some((word) => word.startsWith(`${prefix}-`)));
  return {
    text: roleForm(reading, title),
    firstToken: title.firstToken,
    endToken: title.endToken,
    head: title.head,
    of: holderOf(reading, title, index),
    former: prefixed || words.some((word) => former.includes(reading.vocabulary.adjectiveStem(word))),
  };
}

/** Titles that stand beside the names that they belong to. */
export function findRoles(reading: Reading, titles: readonly Mention[], index: AppearanceIndex): readonly Resolution[] {
  const names = index.appearances.flatMap((appearance: Appearance) =>
    appearance.mentions.filter(({ kind }) => kind === "name").map((mention) => ({ appearance, mention })),
  );
  return titles.flatMap((title): readonly Resolution[] => {
    const holder = names.find(
      ({ appearance, mention }) => appearance.type === title.type && belongs(reading, title, mention),
    );
    if (holder === undefined) return [];
    return [{ appearance: holder.appearance.id, mention: title, role: readRole(reading, title, index) }];
  });
}
