/**
 * Said before guessed
 * ===================
 *
 * What the words say of an office's owner, be it in the office's noun ("Universitätspräsident") or behind the name
 * ("Außenminister Karl Brandt aus Norwegen"), counts before what the article lets guess.
 */
import type { Finding } from "../finding.ts";
import type { Structure } from "../structure.ts";

const keyOf = ({ type, source, trigger }: Finding): string => `${type}|${source.appearance.id}|${trigger}`;

const isGuess = ({ family, among }: Structure): boolean => family === "office" && among !== "named";

/** The office's own noun counts for all owners, other words for those of their kind: a party beside a minister does not. */
function kindsSaid({ target }: Finding, isNamed: boolean): readonly string[] {
  const { type } = target.appearance;
  return isNamed ? ["Place", "Organization", "Event"] : [type];
}

/** Findings without the guesses at offices whose owner the words name. */
export function withoutGuesses(findings: readonly Finding[], structures: readonly Structure[]): readonly Finding[] {
  const guessing = new Set(structures.filter(isGuess).map(({ id }) => id));
  const naming = new Set(structures.filter(({ among }) => among === "named").map(({ id }) => id));
  const said = new Set(
    findings
      .filter(({ rule }) => !guessing.has(rule))
      .flatMap((finding) => kindsSaid(finding, naming.has(finding.rule)).map((kind) => `${keyOf(finding)}|${kind}`)),
  );
  return findings.filter(
    (finding) => !guessing.has(finding.rule) || !said.has(`${keyOf(finding)}|${finding.target.appearance.type}`),
  );
}
