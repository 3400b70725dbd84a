/**
 * Lexicon
 * =======
 *
 * Word forms with their lemmas and tags, read from the automaton that LanguageTool ships. An entry is the byte sequence
 * `form_Xlemma-ending_tag`: X says how many bytes of the form are cut off before the ending is put on (the suffix coder
 * of morfologik-stemming). Tags are LanguageTool's: `VER:3:SIN:PRT:NON`, `SUB:NOM:SIN:MAS`, `EIG:GEN:SIN:MAS:ART:NAC`.
 * Forms that are inflected alike share the node behind their separator, so what stands there is decoded once for all.
 */
import { remember } from "../foundation/remember.ts";
import { openAutomaton, type Automaton } from "./automaton.ts";
import { decodeEndings, withEnding, type LemmaEnding } from "./lemma-ending.ts";

export interface LexicalAnalysis {
  readonly lemma: string;
  readonly tag: string;
}

export interface Lexicon {
  /** All readings of a form as written, upper and lower case told apart; empty where it is unknown. */
  readonly analyses: (form: string) => readonly LexicalAnalysis[];
  /** Their tags alone: the same list, not an equal one, for all forms that are inflected alike. */
  readonly tags: (form: string) => readonly string[];
  /** All forms, in no order that means anything. For scripts and tests. */
  readonly forms: () => Iterable<string>;
}

/** What forms that are inflected alike have in common. */
interface Inflection {
  readonly endings: readonly LemmaEnding[];
  readonly tags: readonly string[];
}

const separator = "_".charCodeAt(0);
const none: Inflection = { endings: [], tags: [] };
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function followBytes(automaton: Automaton, bytes: Uint8Array): number {
  let node = automaton.root;
  for (const byte of bytes) node = automaton.follow(node, byte);
  return node;
}

/** Most forms leave the automaton after a few letters, so that their bytes are made one by one. */
function followText(automaton: Automaton, text: string): number {
  let node = automaton.root;
  for (let place = 0; place < text.length && node !== 0; place += 1) {
    const code = text.charCodeAt(place);
    if (code >= 0x800) return followBytes(automaton, encoder.encode(text));
    node = automaton.follow(node, code < 0x80 ? code : 0xc0 | (code >> 6));
    if (code >= 0x80) node = automaton.follow(node, 0x80 | (code & 0x3f));
  }
  return node;
}

function* formsBelow(automaton: Automaton, node: number, prefix: readonly number[]): Iterable<string> {
  for (let arc = automaton.firstArc(node); arc !== 0; arc = automaton.nextArc(arc)) {
    const label = automaton.label(arc);
    const target = automaton.target(arc);
    if (label === separator) yield decoder.decode(Uint8Array.from(prefix));
    else if (target !== 0) yield* formsBelow(automaton, target, [...prefix, label]);
  }
}

/** Opens the bytes of a lexicon file; they must not change afterwards. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const automaton = openAutomaton(bytes);
  const inflections = new Map<number, Inflection>();
  const inflectionAt = (node: number): Inflection => {
    const known = inflections.get(node);
    if (known !== undefined) return known;
    const endings = decodeEndings(automaton, node);
    const inflection = { endings, tags: endings.map(({ tag }) => tag) };
    inflections.set(node, inflection);
    return inflection;
  };
  const inflectionOf = (form: string): Inflection => {
    if (form.includes("_")) return none;
    const node = automaton.follow(followText(automaton, form), separator);
    return node === 0 ? none : inflectionAt(node);
  };
  const analyses = (form: string): readonly LexicalAnalysis[] =>
    inflectionOf(form).endings.map((ending) => ({ lemma: withEnding(form, ending), tag: ending.tag }));
  return {
    analyses: remember(analyses),
    tags: (form) => inflectionOf(form).tags,
    forms: () => formsBelow(automaton, automaton.root, []),
  };
}
