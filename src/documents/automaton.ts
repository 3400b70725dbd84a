/**
 * Automaton
 * =========
 *
 * Reads a finite-state automaton in the CFSA2 format of morfologik-stemming (class `CFSA2` there describes it): a set
 * of byte sequences in a few hundred kilobytes, walked in place. Nothing is unpacked, so it loads in the time that
 * reading the file takes.
 */
import { LanguageDataError } from "../foundation/errors.ts";

const targetFollows = 0x80;
const lastArc = 0x40;
const finalArc = 0x20;
const labelMask = 0x1f;
const version = 0xc6;
const headerLength = 8;

/** Arcs and nodes are positions in the file; 0 is "none". */
export interface Automaton {
  readonly root: number;
  /** The node that a label leads to, or 0. */
  readonly follow: (node: number, label: number) => number;
  /** The first arc that leaves a node. */
  readonly firstArc: (node: number) => number;
  /** The next arc of the same node, or 0. */
  readonly nextArc: (arc: number) => number;
  readonly label: (arc: number) => number;
  readonly isFinal: (arc: number) => boolean;
  /** The node that an arc leads to, or 0 where it leads nowhere. */
  readonly target: (arc: number) => number;
}

function malformed(problem: string): LanguageDataError {
  return new LanguageDataError({
    code: "language-data/automaton",
    place: "lexicon",
    problem,
    remedy: "Reinstall the package, or rebuild the file with scripts/build-lexicon.ts",
  });
}

function checkHeader(bytes: Uint8Array): void {
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic !== "\\fsa" || bytes[4] !== version) throw malformed("not an automaton in CFSA2 format");
  if (((bytes[5] ?? 0) & 1) !== 0) throw malformed("automata with numbered entries are not read");
}

/** Numbers are little-endian groups of seven bits; the high bit says that another follows. */
function skipNumber(bytes: Uint8Array, position: number): number {
  let end = position;
  while ((bytes[end] ?? 0) >= 0x80) end += 1;
  return end + 1;
}

function readNumber(bytes: Uint8Array, position: number): number {
  let value = 0;
  let shift = 0;
  let next = position;
  for (; (bytes[next] ?? 0) >= 0x80; next += 1, shift += 7) value |= ((bytes[next] ?? 0) & 0x7f) << shift;
  return value | ((bytes[next] ?? 0) << shift);
}

/** Opens the bytes of a CFSA2 file; they must not change afterwards. */
export function openAutomaton(bytes: Uint8Array): Automaton {
  checkHeader(bytes);
  const mappingLength = bytes[headerLength - 1] ?? 0;
  const mapping = bytes.subarray(headerLength, headerLength + mappingLength);
  const arcs = bytes.subarray(headerLength + mappingLength);
  const at = (position: number): number => arcs[position] ?? 0;
  const afterLabel = (arc: number): number => ((at(arc) & labelMask) === 0 ? arc + 2 : arc + 1);
  const afterArc = (arc: number): number => {
    const end = afterLabel(arc);
    return (at(arc) & targetFollows) === 0 ? skipNumber(arcs, end) : end;
  };
  const target = (arc: number): number => {
    if ((at(arc) & targetFollows) === 0) return readNumber(arcs, afterLabel(arc));
    let last = arc;
    while ((at(last) & lastArc) === 0) last = afterArc(last);
    return afterArc(last);
  };
  const nextArc = (arc: number): number => ((at(arc) & lastArc) === 0 ? afterArc(arc) : 0);
  const label = (arc: number): number => {
    const index = at(arc) & labelMask;
    return index === 0 ? at(arc + 1) : (mapping[index] ?? 0);
  };
  const follow = (node: number, wanted: number): number => {
    let arc = node;
    while (arc !== 0 && label(arc) !== wanted) arc = nextArc(arc);
    return arc === 0 ? 0 : target(arc);
  };
  const root = target(0);
  /** Every walk begins at the root, which has more arcs than all other nodes. */
  const fromRoot = new Map<number, number>();
  for (let arc = root; arc !== 0; arc = nextArc(arc)) fromRoot.set(label(arc), target(arc));
  return {
    root,
    follow: (node, wanted) => (node === root ? (fromRoot.get(wanted) ?? 0) : follow(node, wanted)),
    firstArc: (node) => node,
    nextArc,
    label,
    isFinal: (arc) => (at(arc) & finalArc) !== 0,
    target,
  };
}
