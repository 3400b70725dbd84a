/**
 * What lies in what
 * =================
 *
 * A state lies in no town and a province in no district; of two findings that put each place into the other, the surer one
 * stands. Whoever found it: rules, structures or the model.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { sizeOf } from "./place-sizes.ts";

const isLocation = ({ type }: Finding): boolean => type === "located_in";

/** Streets and buildings: a hall stands on a square, a shop in a station. */
const smallest = 1;

const guess = 0.45;

/** A state lies in no other and in no town; a region that the language lists in no town. */
function fitsCountries({ countries }: StatementContext, inner: Appearance, outer: Appearance): boolean {
  if (countries.isState(inner)) return countries.isKnown(outer) && !countries.isState(outer);
  return !countries.isKnown(inner) || countries.isKnown(outer);
}

function fitsSizes(context: StatementContext, inner: Appearance, outer: Appearance): boolean {
  const own = sizeOf(context, inner);
  const around = sizeOf(context, outer);
  if (own === null || around === null) return true;
  return own < around || (own === around && own === smallest);
}

/** Whether a place may hold another by what both are. */
function fits(context: StatementContext, { source, target }: Finding): boolean {
  const sides = [source.appearance, target.appearance] as const;
  return fitsCountries(context, ...sides) && fitsSizes(context, ...sides);
}

function isContradicted(finding: Finding, others: readonly Finding[]): boolean {
  return others.some(
    ({ source, target, confidence }) =>
      source.appearance.id === finding.target.appearance.id &&
      target.appearance.id === finding.source.appearance.id &&
      confidence > finding.confidence,
  );
}

/** The place that only the article as a whole gives is a guess where a sentence says another. */
function isOutdone(finding: Finding, others: readonly Finding[]): boolean {
  return (
    finding.confidence <= guess &&
    others.some(({ source, confidence }) => source.appearance.id === finding.source.appearance.id && confidence > guess)
  );
}

/** The findings without places that cannot lie where they are said to; what cannot be contradicts nothing. */
export function sensibleFindings(context: StatementContext, findings: readonly Finding[]): readonly Finding[] {
  const fitting = findings.filter((finding) => !isLocation(finding) || fits(context, finding));
  const located = fitting.filter(isLocation);
  return fitting.filter(
    (finding) => !isLocation(finding) || (!isContradicted(finding, located) && !isOutdone(finding, located)),
  );
}
