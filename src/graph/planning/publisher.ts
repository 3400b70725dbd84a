/** The publisher of an article as an identity class: an organization that needs no appearance. */
import { nameKey } from "../../identities/name-key.ts";
import type { IndexedAppearance } from "./class-table.ts";

export function publisherAppearance(publisher: string, language: string): IndexedAppearance {
  const key = nameKey("Organization", publisher);
  const identity = { type: "Organization", key, context: [], articleId: null } as const;
  return { identity, name: publisher, language, articleId: "" };
}
