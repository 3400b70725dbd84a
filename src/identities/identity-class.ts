/**
 * Identity class
 * ==============
 *
 * Appearances that are always decided alike: same type, same name key, same findings within their article. Resolution
 * works on classes with counts, so that its cost grows with the number of different names and not with the archive. A
 * short personal name that its article does not explain is a class of its own for each article, because the next one
 * may mean somebody else.
 */
import type { EntityType } from "../ontology/ontology.ts";

export interface IdentityClass {
  readonly type: EntityType;
  /** See name-key.ts. */
  readonly key: string;
  /**
   * Name keys of the people in the same article that a short name fits; the known entity that an ambiguous name means
   * there.
   */
  readonly context: readonly string[];
  /** Given for a short name that does not fit exactly one person of its article. */
  readonly articleId: string | null;
}

/** The class as one string, as `Person|putin,vladimir`. */
export function identityClassId(identityClass: IdentityClass): string {
  const parts = [identityClass.type, identityClass.key, identityClass.context.join(";"), identityClass.articleId ?? ""];
  while (parts.at(-1) === "") parts.pop();
  return parts.join("|");
}

/** The inverse of identityClassId; an article's id may hold the separator, so it comes last. */
export function parseIdentityClassId(id: string): IdentityClass {
  const [type = "", key = "", context = "", ...articleId] = id.split("|");
  return {
    type: type as EntityType,
    key,
    context: context === "" ? [] : context.split(";"),
    articleId: articleId.length === 0 ? null : articleId.join("|"),
  };
}
