/**
 * Classify appearances
 * ====================
 *
 * What one article says by itself about who its entities are: the class of each. A bare surname belongs to the one
 * person of the article whose full name it fits; a name that several known places bear ("Georgia") is settled by what
 * else the article names.
 */
import { compareText } from "../foundation/compare-text.ts";
import type { EntityType } from "../ontology/ontology.ts";
import { isShort, shortFor } from "./compatible.ts";
import type { IdentityClass } from "./identity-class.ts";
import { knownInContext } from "./known-entities.ts";
import { nameKey, parsePersonKey } from "./name-key.ts";
import { surnameBlock } from "./person-name.ts";

export interface NamedAppearance {
  readonly name: string;
  readonly type: EntityType;
  /** Every string that names it in the article. */
  readonly surfaces: readonly string[];
}

export interface ArticleContext {
  readonly articleId: string;
  readonly language: string;
}

/** The class of each appearance, in their order. */
export function classifyAppearances(
  appearances: readonly NamedAppearance[],
  article: ArticleContext,
): readonly IdentityClass[] {
  const keys = appearances.map((appearance) => nameKey(appearance.type, withoutGenitive(appearance)));
  const people = [...new Set(keys.filter((_, index) => appearances[index]?.type === "Person"))].sort(compareText);
  const full = people.filter((key) => !isShort(parsePersonKey(key)));
  const things = keys.filter((_, index) => appearances[index]?.type !== "Person");
  return appearances.map(({ type }, index) => {
    const key = keys[index] ?? "";
    if (type === "Person") return classifyPerson(key, full, article);
    const known = knownInContext({ type, key }, things, article.language);
    return { type, key, context: known === undefined ? [] : [known], articleId: null };
  });
}

function classifyPerson(key: string, full: readonly string[], article: ArticleContext): IdentityClass {
  const name = parsePersonKey(key);
  if (!isShort(name)) return { type: "Person", key, context: [], articleId: null };
  const surnames = [name.surname, surnameBlock(name.surname)];
  const context = full.filter((candidate) => shortFor(name, parsePersonKey(candidate), surnames));
  return { type: "Person", key, context, articleId: context.length === 1 ? null : article.articleId };
}

/** "Putins" is Putin where the article writes "Putin" too. */
function withoutGenitive(appearance: NamedAppearance): string {
  const { name, surfaces } = appearance;
  const stem = name.slice(0, -1);
  return name.endsWith("s") && name.length > 3 && surfaces.includes(stem) ? stem : name;
}
