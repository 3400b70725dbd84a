/** The end of a build in words. */
import { knownEndings } from "../../articles/article-format.ts";
import type { NodeLabel } from "../../graph/graph-model.ts";
import type { BuildSummary, LabelCounts } from "../../pipeline/build-tally.ts";
import { plainText } from "../output/plain-text.ts";

const labels: readonly (readonly [NodeLabel, string])[] = [
  ["Entity", "entities"],
  ["Statement", "statements"],
  ["Fact", "edges between entities"],
  ["Quote", "quotes"],
  ["Sentence", "sentences"],
];

function signed({ created, changed, removed }: LabelCounts): string {
  const parts = [
    created > 0 ? `${created} new` : "",
    changed > 0 ? `${changed} changed` : "",
    removed > 0 ? `${removed} gone` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function articleLine({ articles }: BuildSummary): string {
  const parts = [
    `${articles.created} new`,
    `${articles.changed} changed`,
    `${articles.unchanged} unchanged`,
    articles.older > 0 ? `${articles.older} older than what is there` : "",
    articles.failed > 0 ? `${articles.failed} failed` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** An empty folder is no error, but rarely what somebody meant. */
const nothingFound = `no articles were found: in folders, files are read that end in .${knownEndings.join(", .")}`;

function hints({ articles, skipped }: BuildSummary): readonly string[] {
  const { created, changed, unchanged, older, failed } = articles;
  return created + changed + unchanged + older + failed + skipped.length === 0 ? [nothingFound] : [];
}

export interface SummaryOptions {
  readonly dryRun: boolean;
  readonly place: string;
}

/** @example writeSummary(summary, options); // "articles: 3 new, 0 changed, 0 unchanged …" */
export function writeSummary(summary: BuildSummary, { dryRun, place }: SummaryOptions): string {
  const lines = [
    `${dryRun ? "would write to" : "graph"}: ${place}`,
    `articles: ${articleLine(summary)}`,
    ...hints(summary),
  ];
  for (const [label, words] of labels) {
    const counts = summary.nodes[label];
    if (counts !== undefined) lines.push(`${words}: ${signed(counts)}`);
  }
  if (summary.moved > 0) lines.push(`identities: ${summary.moved} appearances now belong to another entity`);
  for (const { subject, reason } of summary.skipped) lines.push(`skipped ${subject}: ${reason}`);
  for (const [warning, count] of summary.warnings) {
    lines.push(`warning (${count} ${count === 1 ? "article" : "articles"}): ${warning}`);
  }
  return `${lines.map((line) => plainText(line)).join("\n")}\n`;
}
