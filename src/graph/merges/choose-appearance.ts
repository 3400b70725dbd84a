/** The appearance by which a judgement names an entity: the clearest, so that the same words always choose the same. */
import { compareText } from "../../foundation/compare-text.ts";
import { parseIdentityClassId } from "../../identities/identity-class.ts";
import type { AppearanceName } from "../../identities/judgement.ts";
import type { AppearanceRow } from "../planning/stored-graph.ts";

/**
 * Prefers an appearance under the entity's own name. Undefined where there is none: a publisher that no article names.
 */
export function chooseAppearance(appearances: readonly AppearanceRow[], name: string): AppearanceRow | undefined {
  const rank = (row: AppearanceRow): number => (row.name === name ? 0 : 1);
  const [first] = [...appearances].sort(
    (a, b) => rank(a) - rank(b) || compareText(a.articleId, b.articleId) || compareText(a.id, b.id),
  );
  return first;
}

export function nameOfAppearance({ articleId, identityClass }: AppearanceRow): AppearanceName {
  const { type, key } = parseIdentityClassId(identityClass);
  return { articleId, type, nameKey: key };
}
