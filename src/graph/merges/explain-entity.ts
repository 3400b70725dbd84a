/**
 * Explain entity
 * ==============
 *
 * Which appearances are one entity, and by which rule or judgement each name came to it.
 */
import { compareText } from "../../foundation/compare-text.ts";
import { groupBy } from "../../foundation/group-by.ts";
import { appearanceKey, judgedPair, parseAppearanceKey } from "../../identities/judgement.ts";
import { findKnownEntity } from "../../identities/known-entities.ts";
import type { Link } from "../../identities/resolution.ts";
import type { AppearanceRow } from "../planning/stored-graph.ts";
import { hubOf, keyOfAppearance, type Identities } from "./read-identities.ts";

export interface ExplainedName {
  readonly names: readonly string[];
  readonly articleIds: readonly string[];
  readonly reasons: readonly string[];
}

/** `appearances`: all of one entity. One row for each identity class, judged appearances in rows of their own. */
export function explainEntity(appearances: readonly AppearanceRow[], identities: Identities): readonly ExplainedName[] {
  const { links } = identities.resolution;
  const groups = groupBy(appearances, (row) => nodeOf(row, identities));
  const namesOf = (node: string): string => listed(groups.get(node) ?? [], ({ name }) => name).join(", ");
  return [...groups]
    .map(([node, rows]) => ({
      names: listed(rows, ({ name }) => name),
      articleIds: listed(rows, ({ articleId }) => articleId),
      reasons: [...new Set(reasonsFor(node, links, { identities, namesOf }))],
    }))
    .sort((a, b) => b.articleIds.length - a.articleIds.length || compareText(a.names.join(), b.names.join()));
}

interface Words {
  readonly identities: Identities;
  readonly namesOf: (node: string) => string;
}

function reasonsFor(node: string, links: readonly Link[], words: Words): readonly string[] {
  if (words.identities.resolution.decisions.get(node) === null)
    return ["kept apart in each article: this name alone may be anybody's"];
  const reasons = links.flatMap((link) => {
    if (link.reason === "judgement") return link.from === node || link.to === node ? [judged(link, words)] : [];
    return link.from === node ? [`${link.reason}${target(link.to, words)}`] : [];
  });
  return reasons.length === 0 ? ["one name"] : reasons;
}

function judged({ from, to }: Link, { identities }: Words): string {
  const judgement = identities.judgements.findLast((candidate) => {
    const [first, second] = judgedPair(candidate);
    return candidate.verdict === "same" && first === from && second === to;
  });
  const said = [judgement?.author, judgement?.at, judgement?.reason].filter((part) => typeof part === "string");
  return `judgement ${judgement?.id ?? ""} (${said.join(", ")})`;
}

function target(node: string, { namesOf, identities }: Words): string {
  const known = findKnownEntity(node.slice(node.indexOf("|") + 1));
  const appearance = parseAppearanceKey(node);
  const name =
    known?.names["en"] ??
    (appearance === undefined ? namesOf(node) : identities.judged.get(appearanceKey(appearance))?.name);
  return name === undefined || name === "" ? "" : `: ${name}`;
}

function nodeOf(row: AppearanceRow, { judged: named }: Identities): string {
  const key = keyOfAppearance(row);
  return named.has(key) ? key : hubOf(row.identityClass);
}

function listed(rows: readonly AppearanceRow[], valueOf: (row: AppearanceRow) => string): readonly string[] {
  return [...new Set(rows.map(valueOf))].sort(compareText);
}
