/**
 * What is told elsewhere
 * ======================
 *
 * Whom an article calls accused and what it says was attacked, wherever and by whomsoever: the objects of what rules know
 * as investigating, charging, convicting, acquitting or as attacks, though nobody may be named who does it ("Roth wurde
 * angeklagt", "der Anschlag in Oslo").
 */
import type { StatementContext } from "./context.ts";
import { targetsAt, targetsOf } from "./match-rules.ts";
import type { Participant } from "./participants.ts";
import type { Rule } from "./rule.ts";
import type { RuleIndex } from "./rule-index.ts";
import type { Told } from "./told.ts";

const lawsuits = new Set(["investigated", "charged", "convicted", "acquitted"]);
const attacks = new Set(["attacked"]);

export interface ToldElsewhere {
  readonly suspects: readonly Told[];
  readonly scenes: readonly Told[];
}

/** "Roth verurteilte den Anschlag": that the subject was attacked, only the verb can say ("wurde Opfer eines Anschlags"). */
const needsItsClause = (partOfSpeech: string, { pattern }: Rule): boolean =>
  partOfSpeech === "VERB" || pattern.target.includes("governor");

/** Each telling of somebody accused and of something attacked, in the order of the text. */
export function findTold(context: StatementContext, index: RuleIndex): ToldElsewhere {
  const suspects: Told[] = [];
  const scenes: Told[] = [];
  const tell = (told: Told[], token: number, found: readonly Participant[]): void => {
    if (found.length > 0) told.push({ token, ids: found.map(({ appearance }) => appearance.id) });
  };
  for (const { index: token, partOfSpeech } of context.document.tokens)
    for (const rule of index.triggeredBy(context.lemma(token), partOfSpeech)) {
      if (lawsuits.has(rule.type)) tell(suspects, token, targetsOf(context, token, rule));
      if (attacks.has(rule.type))
        tell(scenes, token, (needsItsClause(partOfSpeech, rule) ? targetsOf : targetsAt)(context, token, rule));
    }
  return { suspects, scenes };
}
