/**
 * Features of overlap
 * ===================
 *
 * What else was proposed where a candidate stands: "Ungarns" is inside "Regierung Ungarns", "1. FC Köln" contains the
 * place "Köln". The judge learns which of the two is meant.
 */
import type { Reading } from "../reading.ts";
import type { NameCandidate } from "./name-candidate.ts";

export interface Overlap {
  /** Candidates that contain the span and more. */
  readonly outer: readonly NameCandidate[];
  /** Candidates that are a part of the span. */
  readonly inner: readonly NameCandidate[];
}

interface Span {
  readonly firstToken: number;
  readonly endToken: number;
}

const contains = (outer: Span, inner: Span): boolean =>
  outer.firstToken <= inner.firstToken &&
  inner.endToken <= outer.endToken &&
  outer.endToken - outer.firstToken > inner.endToken - inner.firstToken;

/** For each token the candidates that cover it. */
export function candidatesByToken(candidates: readonly NameCandidate[]): ReadonlyMap<number, readonly NameCandidate[]> {
  const byToken = new Map<number, NameCandidate[]>();
  for (const candidate of candidates)
    for (let token = candidate.firstToken; token < candidate.endToken; token += 1) {
      const known = byToken.get(token);
      if (known === undefined) byToken.set(token, [candidate]);
      else known.push(candidate);
    }
  return byToken;
}

/** What contains a span, and what it contains. */
export function overlapOf(span: Span, byToken: ReadonlyMap<number, readonly NameCandidate[]>): Overlap {
  const outer = (byToken.get(span.firstToken) ?? []).filter((candidate) => contains(candidate, span));
  const inner = new Set<NameCandidate>();
  for (let token = span.firstToken; token < span.endToken; token += 1)
    for (const candidate of byToken.get(token) ?? []) if (contains(span, candidate)) inner.add(candidate);
  return { outer, inner: [...inner] };
}

const strong = (candidate: NameCandidate): boolean => candidate.confidence >= 0.4;

function place(span: Span, candidate: Span): string {
  if (candidate.firstToken === span.firstToken) return "first";
  return candidate.endToken === span.endToken ? "last" : "middle";
}

/** What kind of word stands before a part: "Berliner Charité", "russische Botschaft", "1. FC Köln". */
function leadClass(reading: Reading, index: number): string {
  const word = reading.word(index);
  if (reading.vocabulary.countryOfAdjective(word) !== undefined) return "country adjective";
  if (/^\p{Lu}\p{L}+er$/u.test(word)) return "city adjective";
  if (/^\d+\.?$/u.test(word)) return "number";
  return reading.vocabulary.title(word) === null ? reading.tag(index) : "title";
}

function edges(reading: Reading, span: Span, part: NameCandidate): readonly string[] {
  const before = part.firstToken - span.firstToken;
  const behind = span.endToken - part.endToken;
  if (before > 0 && behind === 0)
    return [
      `before part ${reading.words.slice(span.firstToken, part.firstToken).join(" ").toLowerCase()}`,
      ...(before === 1 ? [`lead ${leadClass(reading, span.firstToken)} ${part.type}`] : []),
    ];
  if (before === 0 && behind > 0)
    return [
      `behind part ${reading.words.slice(part.endToken, span.endToken).join(" ").toLowerCase()}`,
      `tail ${reading.tag(part.endToken)} ${reading.relation(part.endToken)} ${part.type}`,
    ];
  return [];
}

/** What a wider candidate adds to the span: "Regierung" before "Ungarns", "AG" behind "Bertelsmann". */
function lost(reading: Reading, span: Span, outer: NameCandidate): readonly string[] {
  if (outer.endToken === span.endToken && outer.firstToken === span.firstToken - 1)
    return [`lacks ${leadClass(reading, outer.firstToken)} ${outer.type}`];
  if (outer.firstToken === span.firstToken) return [`lacks tail ${reading.tag(span.endToken)} ${outer.type}`];
  return [];
}

/** The features of what overlaps. */
export function overlapFeatures(reading: Reading, span: Span, { outer, inner }: Overlap): readonly string[] {
  const outside = outer.map(({ finder, type }) => `inside ${finder} ${type}`);
  const sure = outer.filter(strong).map((candidate) => `in ${candidate.type} as ${place(candidate, span)}`);
  const parts = inner.flatMap((candidate) => [
    `holds ${candidate.finder} ${candidate.type} ${place(span, candidate)}`,
    ...(strong(candidate) ? [`holds ${candidate.type} ${place(span, candidate)}`] : []),
  ]);
  const rest = inner.filter(strong).flatMap((candidate) => edges(reading, span, candidate));
  const lacking = outer.flatMap((candidate) => lost(reading, span, candidate));
  return [...new Set([...outside, ...sure, ...parts, ...rest, ...lacking])];
}
