/**
 * Lexicon
 * =======
 *
 * Word forms with their lemmas and tags, read from the automaton that LanguageTool ships. An entry is the byte sequence
 * `form_Xlemma-ending_tag`: X says how many bytes of the form are cut off before the ending is put on (the suffix coder
 * of morfologik-stemming). Tags are LanguageTool's: `VER:3:SIN:PRT:NON`, `SUB:NOM:SIN:MAS`, `EIG:GEN:SIN:MAS:ART:NAC`.
 */
import { openAutomaton, type Automaton } from "./automaton.ts";

export interface LexicalAnalysis {
  readonly lemma: string;
  readonly tag: string;
}

export interface Lexicon {
  /** All readings of a form as written, upper and lower case told apart; empty where it is unknown. */
  readonly analyses: (form: string) => readonly LexicalAnalysis[];
  /** All forms, in no order that means anything. For scripts and tests. */
  readonly forms: () => Iterable<string>;
}

const separator = "_".charCodeAt(0);
const cutNothing = "A".charCodeAt(0);
const cutEverything = 255;
const mostRemembered = 4_000;
const none: readonly LexicalAnalysis[] = [];
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function follow(automaton: Automaton, node: number, label: number): number {
  if (node === 0) return 0;
  let arc = automaton.firstArc(node);
  while (arc !== 0 && automaton.label(arc) !== label) arc = automaton.nextArc(arc);
  return arc === 0 ? 0 : automaton.target(arc);
}

/** Calls `visit` with every byte sequence that can be read from a node on. */
function eachSequence(automaton: Automaton, node: number, visit: (bytes: readonly number[]) => void): void {
  const bytes: number[] = [];
  const descend = (from: number): void => {
    for (let arc = automaton.firstArc(from); arc !== 0; arc = automaton.nextArc(arc)) {
      bytes.push(automaton.label(arc));
      if (automaton.isFinal(arc)) visit(bytes);
      const target = automaton.target(arc);
      if (target !== 0) descend(target);
      bytes.pop();
    }
  };
  if (node !== 0) descend(node);
}

function decode(form: Uint8Array, sequence: readonly number[]): LexicalAnalysis {
  const tagAt = sequence.indexOf(separator);
  const cut = ((sequence[0] ?? cutNothing) - cutNothing) & 0xff;
  const kept = cut === cutEverything ? 0 : form.length - cut;
  const lemma = Uint8Array.from([...form.subarray(0, kept), ...sequence.slice(1, tagAt)]);
  return { lemma: decoder.decode(lemma), tag: decoder.decode(Uint8Array.from(sequence.slice(tagAt + 1))) };
}

function* formsBelow(automaton: Automaton, node: number, prefix: readonly number[]): Iterable<string> {
  for (let arc = automaton.firstArc(node); arc !== 0; arc = automaton.nextArc(arc)) {
    const label = automaton.label(arc);
    const target = automaton.target(arc);
    if (label === separator) yield decoder.decode(Uint8Array.from(prefix));
    else if (target !== 0) yield* formsBelow(automaton, target, [...prefix, label]);
  }
}

/** Frequent words are asked for again and again; the memory is emptied when it is full, and never changes an answer. */
export function remember<Answer>(ask: (form: string) => Answer): (form: string) => Answer {
  const known = new Map<string, Answer>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const answer = ask(form);
    if (known.size >= mostRemembered) known.clear();
    known.set(form, answer);
    return answer;
  };
}

/** Opens the bytes of a lexicon file; they must not change afterwards. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const automaton = openAutomaton(bytes);
  const analyses = (form: string): readonly LexicalAnalysis[] => {
    const formBytes = encoder.encode(form);
    if (formBytes.includes(separator)) return none;
    let node = automaton.root;
    for (const byte of formBytes) node = follow(automaton, node, byte);
    node = follow(automaton, node, separator);
    if (node === 0) return none;
    const found: LexicalAnalysis[] = [];
    eachSequence(automaton, node, (sequence) => found.push(decode(formBytes, sequence)));
    return found;
  };
  return { analyses: remember(analyses), forms: () => formsBelow(automaton, automaton.root, []) };
}
