/** Resolves articles that are nothing but lists of names: entity id by `article name`. */
import { classifyAppearances } from "../../src/identities/classify-appearances.ts";
import { identityClassId } from "../../src/identities/identity-class.ts";
import { appearanceKey, type AppearanceName, type Judgement } from "../../src/identities/judgement.ts";
import { nameKey } from "../../src/identities/name-key.ts";
import type { ClassCount, Resolution } from "../../src/identities/resolution.ts";
import { entityIdApart, resolve } from "../../src/identities/resolve.ts";
import type { EntityType } from "../../src/ontology/ontology.ts";

export type Names = readonly (readonly [EntityType, string])[];

export interface ResolvedNames {
  readonly resolution: Resolution;
  /** Entity of a name in an article, counted from 0. */
  readonly entityOf: (article: number, name: string) => string;
}

export function appearanceName(article: number, type: EntityType, name: string): AppearanceName {
  return { articleId: `a${article}`, type, nameKey: nameKey(type, name) };
}

export function resolveNames(
  articles: readonly Names[],
  judgements: readonly Judgement[] = [],
  language = "de",
): ResolvedNames {
  const classes = new Map<string, ClassCount>();
  const judged = new Map<string, string>();
  const decided = new Map<string, { readonly key: string; readonly hub: string; readonly apart: string }>();
  const named = new Set(judgements.flatMap(({ first, second }) => [appearanceKey(first), appearanceKey(second)]));
  articles.forEach((names, article) => {
    const articleId = `a${article}`;
    const appearances = names.map(([type, name]) => ({ type, name, surfaces: [name] }));
    classifyAppearances(appearances, { articleId, language }).forEach((identity, index) => {
      const id = identityClassId({ ...identity, articleId: null });
      classes.set(id, { ...identity, id, count: (classes.get(id)?.count ?? 0) + 1 });
      const key = appearanceKey({ articleId, type: identity.type, nameKey: identity.key });
      if (named.has(key)) judged.set(key, id);
      decided.set(`${article} ${names[index]?.[1] ?? ""}`, { key, hub: id, apart: entityIdApart(identity, articleId) });
    });
  });
  const resolution = resolve({ classes: [...classes.values()], judgements, judged });
  const entityOf = (article: number, name: string): string => {
    const found = decided.get(`${article} ${name}`);
    if (found === undefined) throw new RangeError(`article ${article} does not name ${name}`);
    return resolution.decisions.get(found.key) ?? resolution.decisions.get(found.hub) ?? found.apart;
  };
  return { resolution, entityOf };
}
