/**
 * Makers before their works
 * =========================
 *
 * "Kiplings Dschungelbuch", "Apples neuer Browser „Nordlicht“", "die ARD-Serie „Nordlicht“": who stands in the genitive
 * before a work, or inside the noun that says what it is, made it. The order of the words decides, since quotation marks
 * tear such phrases apart.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { governingVerb } from "../noun-arguments.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import { participantsOf } from "../participants.ts";
import type { Structure } from "../structure.ts";
import { argumentsOfVerb } from "../verb-arguments.ts";
import { endsInOneOf } from "../word-sets.ts";
import { isForbidden } from "./is-forbidden.ts";
import { makeFinding } from "./make-finding.ts";

const passable = new Set(["ADJ", "NOUN", "NUM"]);
const quotation = /^["“”„»«’‘‚']+$/u;
const mostBetween = 4;
const genitive = /(?:s|['’])$/u;

interface Maker {
  readonly target: Appearance;
  readonly trigger: number;
}

/** "Kiplings" is Kipling; "Paris" is not Pari. */
const isGenitive = (text: string, { name }: Appearance): boolean => genitive.test(text) && !name.endsWith(text);

/** "ARD-Serie": the noun before the work is of the kind that is made, and names its maker. */
function makerInside(context: StatementContext, words: ReadonlySet<string>, noun: number): Maker | null {
  if (!endsInOneOf(context.tree.token(noun).lemma, words)) return null;
  const target = context.appearances.insideWord(noun).find(({ type }) => type !== "Place");
  return target === undefined ? null : { target, trigger: noun };
}

/** "In seinem Buch „Nordlicht“ schreibt Roth": the possessive is resolved, or means the subject of the clause. */
function possessor(context: StatementContext, token: number): Maker | null {
  const known = context.appearances.appearanceAt(token);
  const verb = known === null ? governingVerb(context, context.tree.token(token).head) : null;
  const subjects = verb === null ? [] : argumentsOfVerb(context, { verb, name: "subject", depth: 0 });
  const target = known ?? subjects.flatMap((candidate) => participantsOf(context, candidate))[0]?.appearance;
  return target === undefined ? null : { target, trigger: token };
}

function makerAt(context: StatementContext, words: ReadonlySet<string>, token: number): Maker | null {
  if (context.words.possessives.has(context.tree.token(token).lemma.toLowerCase())) return possessor(context, token);
  const mention = context.appearances.mentionAt(token);
  const target = context.appearances.appearanceAt(token);
  if (mention?.kind === "name" && target !== null)
    return isGenitive(context.document.tokens[token]?.text ?? "", target) ? { target, trigger: token } : null;
  return makerInside(context, words, token);
}

function makerBefore(context: StatementContext, words: ReadonlySet<string>, work: Mention): Maker | null {
  for (let token = work.firstToken - 1; token >= Math.max(0, work.firstToken - 1 - mostBetween); token -= 1) {
    const found = makerAt(context, words, token);
    if (found !== null) return found;
    const { partOfSpeech, text } = context.tree.token(token);
    const named = context.appearances.mentionAt(token)?.kind === "name";
    if (named || !(passable.has(partOfSpeech) || quotation.test(text))) return null;
  }
  return null;
}

/** Works with their maker before them. */
export function findMaker(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  const works = context.appearances.appearances.filter(({ type }) => structure.sourceTypes.includes(type));
  return works.flatMap((source) =>
    source.mentions
      .filter(({ kind, head }) => kind === "name" && !isForbidden(context, structure, head))
      .flatMap((mention) => {
        const maker = makerBefore(context, words, mention);
        return maker === null ? [] : makeFinding(structure, { source, ...maker });
      }),
  );
}
