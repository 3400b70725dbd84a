/**
 * List unsure
 * ===========
 *
 * Pairs of entities that rules could neither join nor part: a surname alone beside the full names that it may stand
 * for. What a person has judged is settled and no longer listed.
 */
import { compareText } from "../../foundation/compare-text.ts";
import { judgedPair, judgementsInForce } from "../../identities/judgement.ts";
import { entityInArticle, type Identities } from "./read-identities.ts";

export interface UnsurePair {
  /** Entity of the short name. */
  readonly firstId: string;
  /** Entity of a full name that it may stand for. */
  readonly secondId: string;
}

export function listUnsure(identities: Identities): readonly UnsurePair[] {
  const { resolution } = identities;
  const settled = settledPairs(identities);
  const pairs = new Map<string, UnsurePair>();
  for (const { classId, candidates } of resolution.unsure) {
    const fullIds = candidates.map((candidate) => resolution.decisions.get(candidate));
    // Once somebody has said whom a short name stands for, the others it might have stood for are no question any more.
    for (const firstId of entitiesOf(identities, classId).filter((id) => !fullIds.includes(id))) {
      for (const secondId of fullIds.filter((id) => typeof id === "string"))
        pairs.set(pairKey(firstId, secondId), { firstId, secondId });
    }
  }
  return [...pairs]
    .filter(([key]) => !settled.has(key))
    .map(([, pair]) => pair)
    .sort((a, b) => compareText(a.firstId, b.firstId) || compareText(a.secondId, b.secondId));
}

function entitiesOf(identities: Identities, classId: string): readonly string[] {
  const decision = identities.resolution.decisions.get(classId);
  if (typeof decision === "string") return [decision];
  const articles = identities.unexplained.get(classId) ?? [];
  return [...new Set(articles.map((articleId) => entityInArticle(identities, classId, articleId)))];
}

function settledPairs({ judgements, resolution }: Identities): ReadonlySet<string> {
  const different = judgementsInForce(judgements).filter(({ verdict }) => verdict === "different");
  return new Set(
    different.map((judgement) => {
      const [first, second] = judgedPair(judgement);
      return pairKey(resolution.decisions.get(first) ?? first, resolution.decisions.get(second) ?? second);
    }),
  );
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);
