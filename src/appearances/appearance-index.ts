/**
 * Appearance index
 * ================
 *
 * Which appearance a word of the document stands for. Rules on the tree ask it about the head of a phrase and need not
 * know whether that is a name ("Putin"), a title before a name ("Kremlchef" in "Kremlchef Wladimir Putin"), a role noun
 * that was resolved ("der US-Präsident"), a pronoun, a possessive ("seine", "dessen") or a relative pronoun.
 */
import type { Mention } from "../mentions/mention.ts";
import type { Appearance } from "./appearance.ts";

export interface AppearanceIndex {
  /** In the order of first mention. */
  readonly appearances: readonly Appearance[];
  readonly byId: (id: string) => Appearance | undefined;
  /**
   * What the word at a token stands for; null where nothing is known. Names, resolved titles and pronouns count;
   * what is only inside a compound does not ("US-Präsident" is the president, never the country).
   */
  readonly appearanceAt: (token: number) => Appearance | null;
  /** The same for words that stand for several: "sie", "beide" for two who were named together; else none or one. */
  readonly appearancesAt: (token: number) => readonly Appearance[];
  /** What is named inside the word: USA and Russland in "US-Präsident", "amerikanisch-russisch"; adjectives "russische" too. */
  readonly insideWord: (token: number) => readonly Appearance[];
  /** What a shorter name inside a longer one stands for, at its head: Kirkuk in "Anschlag in Kirkuk". */
  readonly withinName: (token: number) => readonly Appearance[];
  /** The mention that covers a token and won it; null where there is none. */
  readonly mentionAt: (token: number) => Mention | null;
}

interface Covering {
  readonly mention: Mention;
  readonly appearances: readonly Appearance[];
}

interface Coverage {
  readonly whole: ReadonlyMap<number, Covering>;
  readonly names: ReadonlyMap<number, readonly Covering[]>;
  readonly inside: ReadonlyMap<number, readonly Appearance[]>;
}

const wins = (one: Mention, other: Mention): boolean => {
  const length = (mention: Mention): number => mention.endToken - mention.firstToken;
  if (one.kind === "title" || other.kind === "title") return other.kind === "title" && one.kind !== "title";
  return length(one) > length(other);
};

function cover(appearances: readonly Appearance[]): Coverage {
  const whole = new Map<number, Covering>();
  const inside = new Map<number, Appearance[]>();
  const names = new Map<number, Covering[]>();
  const coverToken = (token: number, mention: Mention, appearance: Appearance): void => {
    if (mention.kind === "compound") {
      inside.set(token, [...(inside.get(token) ?? []), appearance]);
      return;
    }
    const known = whole.get(token);
    if (known === undefined || wins(mention, known.mention)) whole.set(token, { mention, appearances: [appearance] });
    else if (sameSpan(mention, known.mention))
      whole.set(token, { mention: known.mention, appearances: [...known.appearances, appearance] });
  };
  for (const appearance of appearances)
    for (const mention of appearance.mentions) {
      for (let token = mention.firstToken; token < mention.endToken; token += 1) coverToken(token, mention, appearance);
      if (mention.kind === "name")
        names.set(mention.head, [...(names.get(mention.head) ?? []), { mention, appearances: [appearance] }]);
    }
  return { whole, inside, names };
}

function sameSpan(one: Mention, other: Mention): boolean {
  return one.firstToken === other.firstToken && one.endToken === other.endToken;
}

/** Indexes the appearances of one document by its tokens. */
export function indexAppearances(appearances: readonly Appearance[]): AppearanceIndex {
  const { whole, inside, names } = cover(appearances);
  const ids = new Map(appearances.map((appearance) => [appearance.id, appearance]));
  const appearancesAt = (token: number): readonly Appearance[] => whole.get(token)?.appearances ?? [];
  return {
    appearances,
    byId: (id) => ids.get(id),
    appearancesAt,
    appearanceAt: (token) => {
      const found = appearancesAt(token);
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    insideWord: (token) => inside.get(token) ?? [],
    withinName: (token) =>
      (names.get(token) ?? [])
        .filter(({ mention }) => mention !== whole.get(token)?.mention)
        .flatMap((covering) => covering.appearances),
    mentionAt: (token) => whole.get(token)?.mention ?? null,
  };
}
