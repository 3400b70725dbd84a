/**
 * Both of them
 * ============
 *
 * "Er rief beide Seiten auf", "die beiden Länder unterzeichneten": two who were named together shortly before, of the
 * kind that the noun says: states, bodies, people or the sides of a matter. (A bare "beide" is a pronoun: appearances/.)
 */
import type { Appearance } from "../appearances/appearance.ts";
import type { StatementContext } from "./context.ts";
import { endsInOneOf } from "./word-sets.ts";

const farthestSentences = 3;

type Test = (appearance: Appearance) => boolean;

/** Who may be meant by a noun behind "beide"; null where it says nothing of the kind. */
function kindMeant({ tree, words, countries }: StatementContext, noun: number): Test | null {
  const { lemma } = tree.token(noun);
  const { states, bodies, sides, people } = words.pairs;
  const isBody: Test = ({ type }) => type === "Organization";
  if (endsInOneOf(lemma, states)) return (one) => countries.isState(one);
  if (endsInOneOf(lemma, bodies)) return isBody;
  if (endsInOneOf(lemma, people)) return ({ type }) => type === "Person";
  return endsInOneOf(lemma, sides) ? (one) => isBody(one) || countries.isState(one) : null;
}

function isBoth({ tree, words }: StatementContext, noun: number): boolean {
  return tree
    .childrenBy(noun, "det", "amod", "nummod")
    .some((child) => words.pairs.markers.has(tree.token(child).lemma.toLowerCase()));
}

interface Named {
  readonly appearance: Appearance;
  readonly token: number;
}

/** Who of a kind stands in a span of words, each once. */
function namedIn(
  { appearances }: StatementContext,
  [from, to]: readonly [number, number],
  fits: Test,
): readonly Named[] {
  const named: Named[] = [];
  for (let token = from; token < to; token += 1)
    for (const appearance of [...appearances.appearancesAt(token), ...appearances.insideWord(token)])
      if (fits(appearance) && !named.some((one) => one.appearance.id === appearance.id))
        named.push({ appearance, token });
  return named;
}

/** Two of several that "und" joins; of just two, those. */
function pairOf({ tree }: StatementContext, named: readonly Named[]): readonly Appearance[] {
  for (const { token, appearance } of [...named].reverse()) {
    const { relation, head } = tree.token(token);
    const first = relation === "conj" ? named.find((one) => one.token === head) : undefined;
    if (first !== undefined) return [first.appearance, appearance];
  }
  return named.length === 2 ? named.map(({ appearance }) => appearance) : [];
}

/** The last two of a kind that were named together before a noun; none where three of them were. */
function lastPair(context: StatementContext, noun: number, fits: Test): readonly Appearance[] {
  const { sentence } = context.tree.token(noun);
  for (let at = sentence; at >= Math.max(0, sentence - farthestSentences); at -= 1) {
    const { firstToken, endToken } = context.document.sentences[at] ?? { firstToken: 0, endToken: 0 };
    const named = namedIn(context, [firstToken, at === sentence ? noun : endToken], fits);
    const pair = pairOf(context, named);
    if (pair.length === 2 || named.length > 2) return pair;
  }
  return [];
}

/** The two whom a noun with "beide" stands for; none for other words. */
export function bothMeant(context: StatementContext, noun: number): readonly Appearance[] {
  if (context.tree.token(noun).partOfSpeech !== "NOUN" || !isBoth(context, noun)) return [];
  const fits = kindMeant(context, noun);
  return fits === null ? [] : lastPair(context, noun, fits);
}
