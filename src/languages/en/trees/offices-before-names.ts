/**
 * Offices before names
 * ====================
 *
 * "With opposition leader Anna Reed", "carmaker Nordvik Motors said", "US Secretary of State Paul Stone": the office
 * describes the name directly behind it, and what belongs to both belongs to the name: the preposition, the verb.
 */
import type { TreeWord } from "../../../documents/language-parts.ts";
import titles from "../mentions/titles.json" with { type: "json" };
import {
  childrenAt,
  firstOfPhrase,
  hang,
  isNominal,
  isPerson,
  isProper,
  isVerb,
  textAt,
  type Mend,
  type Place,
} from "./tree-words.ts";

const offices: ReadonlySet<string> = new Set(titles.nouns);
const argumentsOfVerbs = ["nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod"];

/** The office describes the name; clauses and appositions behind the name are the name's. */
function joinRole(words: TreeWord[], role: number, name: number): void {
  hang(words, role, { head: name, relation: "nmod" });
  for (const child of childrenAt(words, role, "acl", "acl:relcl", "appos", "punct"))
    if (child > name) hang(words, child, { head: name, relation: words[child]?.relation ?? "dep" });
}

function isRoleBefore(words: readonly TreeWord[], role: number, name: number): boolean {
  const end = Math.max(role, ...childrenAt(words, role, "flat")) + 1;
  return isProper(words, name) && isNominal(words, role) && role < name && firstOfPhrase(words, name) === end;
}

function joinRoles(words: TreeWord[], same: readonly number[]): void {
  for (const [at, name] of same.entries()) {
    const role = same[at - 1];
    if (role !== undefined && isRoleBefore(words, role, name)) joinRole(words, role, name);
  }
}

/** The functions in which an office and a name may stand side by side below a word. */
function relationsBelow(words: readonly TreeWord[], head: number): readonly string[] {
  if (isVerb(words, head)) return argumentsOfVerbs;
  return isNominal(words, head) ? ["nmod"] : [];
}

/** Two subjects, two objects or two of a preposition side by side. */
export const mendRoles: Mend = (words) => {
  for (const [head] of words.entries())
    for (const relation of relationsBelow(words, head)) joinRoles(words, childrenAt(words, head, relation));
};

/** "With Foreign Minister Paul Stone": the preposition is the name's. */
export const mendPrepositions: Mend = (words) => {
  for (const [role, { head, relation }] of words.entries()) {
    if (relation !== "nmod" || head < role || !isProper(words, head)) continue;
    const first = firstOfPhrase(words, role);
    for (const child of childrenAt(words, role, "case"))
      if (child === first && childrenAt(words, head, "case").length === 0)
        hang(words, child, { head, relation: "case" });
  }
};

/** The person in a flat run behind an office: a name with names of its own. */
function personBehind(words: readonly TreeWord[], first: number): number {
  const flat = childrenAt(words, first, "flat");
  const office = offices.has(textAt(words, first)) ? first : flat.find((child) => offices.has(textAt(words, child)));
  if (office === undefined) return -1;
  const behind = flat.filter((child) => child > office && !offices.has(textAt(words, child)));
  return behind.find((child) => childrenAt(words, child, "flat").length > 0 || office === first) ?? -1;
}

/** "US Secretary of State Paul Stone": the first word of the office was taken for the head of the name. */
export const mendOfficeRuns: Mend = (words) => {
  for (const [first, { head, relation }] of words.entries()) {
    const name = personBehind(words, first);
    if (name < 0) continue;
    for (const child of childrenAt(words, first)) hang(words, child, officePart(words, child, name));
    hang(words, name, { head, relation });
    hang(words, first, { head: name, relation: "nmod" });
  }
};

function officePart(words: readonly TreeWord[], child: number, name: number): Place {
  const { relation = "dep" } = words[child] ?? {};
  return { head: name, relation: relation === "flat" && child < name ? "nmod" : relation };
}

const isOffice = (words: readonly TreeWord[], index: number): boolean => offices.has(textAt(words, index));

const headOf = (words: readonly TreeWord[], index: number): number => words[index]?.head ?? -1;

const isOf = (words: readonly TreeWord[], index: number): boolean =>
  childrenAt(words, index, "case").some((child) => textAt(words, child) === "of");

/** The office in "the head of Siemens, Joe Stone", though the name was hung on the body; -1 where there is none. */
function officeOf(words: readonly TreeWord[], name: number): number {
  const above = headOf(words, name);
  if (above > name) return -1;
  const office = isOffice(words, above) || !isOf(words, above) ? above : headOf(words, above);
  return office <= above && isOffice(words, office) ? office : -1;
}

/** The name takes the place of the office and what belongs to both. */
function swap(words: TreeWord[], office: number, name: number): void {
  const { head, relation } = words[office] ?? { head: -1, relation: "root" };
  hang(words, name, { head, relation });
  const shared = childrenAt(words, office, "case", "acl:relcl", "conj", "mark", "cc");
  for (const child of shared)
    if (child < office || child > name) hang(words, child, { head: name, relation: words[child]?.relation ?? "dep" });
  hang(words, office, { head: name, relation: "nmod" });
}

/** "The head of the World Bank, Paul Stone": the name stands for both, and the office describes it. */
export const mendAppositions: Mend = (words) => {
  for (const [name, { relation }] of words.entries()) {
    const office = relation === "appos" && isPerson(words, name) ? officeOf(words, name) : -1;
    if (office >= 0) swap(words, office, name);
  }
};

type IsSplit = (words: readonly TreeWord[], first: TreeWord, at: number) => boolean;

/** "France's president, Emmanuel Macron,": both words were hung on the office. */
const isSplitApposition: IsSplit = (words, { relation }, at) => {
  const second = words[at + 1];
  if (relation !== "appos" || second === undefined) return false;
  return second.head < at && ["appos", "conj"].includes(second.relation);
};

/** "Between Prime Minister Keir Starmer and": the second word was taken for the subject. */
const isSplitSubject: IsSplit = (words, { relation, head }, at) => {
  const second = words[at + 1];
  if (second?.relation !== "nsubj" || second.head === at || head === at + 1) return false;
  return ["nmod", "nsubj"].includes(relation) && isOffice(words, at - 1);
};

/** The words of a name behind an office or a comma are one. */
export const mendSplitNames: Mend = (words) => {
  for (const [at, first] of words.entries()) {
    if (!isProper(words, at) || !isProper(words, at + 1)) continue;
    if (isSplitApposition(words, first, at) || isSplitSubject(words, first, at))
      hang(words, at + 1, { head: at, relation: "flat" });
  }
};
