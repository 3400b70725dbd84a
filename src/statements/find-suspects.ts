/**
 * Finding suspects
 * ================
 *
 * Whom an article calls accused, wherever and by whomsoever: the objects of what rules know as investigating, charging,
 * convicting and acquitting, though nobody may be named who does it ("Roth wurde angeklagt").
 */
import type { StatementContext } from "./context.ts";
import { targetsOf } from "./match-rules.ts";
import type { RuleIndex } from "./rule-index.ts";

const types = new Set(["investigated", "charged", "convicted", "acquitted"]);

/** Ids of the accused: the one of the article, or those who are named in one breath; nobody where it tells of others too. */
export function findSuspects(context: StatementContext, index: RuleIndex): readonly string[] {
  let accused: readonly string[] = [];
  for (const { index: token, partOfSpeech } of context.document.tokens) {
    const rules = index.triggeredBy(context.lemma(token), partOfSpeech).filter(({ type }) => types.has(type));
    for (const rule of rules) {
      const here = targetsOf(context, token, rule).map(({ appearance }) => appearance.id);
      if (here.length === 0 || here.every((id) => accused.includes(id))) continue;
      if (accused.some((id) => !here.includes(id))) return [];
      accused = here;
    }
  }
  return accused;
}
