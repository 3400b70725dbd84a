/**
 * Features of findings
 * ====================
 *
 * What the rules found of two appearances, of either with others, through a third one that both have to do with, and of
 * those that are named in one breath with either ("Brandt and Aasen travelled to Oslo").
 */
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";

/** Something that a finding says of an appearance. */
interface Side {
  readonly with: string;
  /** "source visited": it visits; "target visited": it is visited. */
  readonly side: string;
}

export interface FindingFeatures {
  /** The features of two appearances by their ids, the first as source. */
  readonly between: (first: string, second: string) => readonly string[];
  /** The same for the types that go with either side. */
  readonly elsewhere: (one: string, other: string) => readonly string[];
}

type Sides = ReadonlyMap<string, readonly Side[]>;

function sidesOf(findings: readonly Finding[]): Sides {
  const sides = new Map<string, Side[]>();
  const note = (of: string, side: Side): void => {
    const known = sides.get(of);
    if (known === undefined) sides.set(of, [side]);
    else known.push(side);
  };
  for (const { type, source, target } of findings) {
    note(source.appearance.id, { with: target.appearance.id, side: `source ${type}` });
    note(target.appearance.id, { with: source.appearance.id, side: `target ${type}` });
  }
  return sides;
}

/** Appearances by id, with those that are joined to them by "and". */
function siblingsOf(context: StatementContext): ReadonlyMap<string, ReadonlySet<string>> {
  const siblings = new Map<string, Set<string>>();
  const note = (one: string, other: string): void => {
    siblings.set(one, (siblings.get(one) ?? new Set()).add(other));
  };
  for (const appearance of context.appearances.appearances)
    for (const { head, kind } of appearance.mentions) {
      if (kind === "compound") continue;
      const group = context.tree.coordinated(head).map((token) => context.appearances.appearanceAt(token)?.id ?? "");
      for (const other of group.filter((id) => id !== "" && id !== appearance.id)) {
        note(appearance.id, other);
        note(other, appearance.id);
      }
    }
  return siblings;
}

/** What findings say that join the two through a third. */
function throughThird(sides: Sides, first: string, second: string): readonly string[] {
  const seconds = sides.get(second) ?? [];
  return (sides.get(first) ?? []).flatMap((one) =>
    seconds.filter((other) => other.with === one.with).map((other) => `through ${one.side} ${other.side}`),
  );
}

/** Prepares the features of one article. */
export function findingFeatures(context: StatementContext, findings: readonly Finding[]): FindingFeatures {
  const sides = sidesOf(findings);
  const siblings = siblingsOf(context);
  const beside = (one: string, other: string, name: string): readonly string[] =>
    [...(siblings.get(one) ?? [])].flatMap((sibling) =>
      (sides.get(sibling) ?? []).filter((side) => side.with === other).map(({ side }) => `beside ${name} ${side}`),
    );
  return {
    between: (first, second) => [
      ...throughThird(sides, first, second),
      ...beside(first, second, "first"),
      ...beside(second, first, "second"),
      ...(siblings.get(first)?.has(second) === true ? ["joined by and"] : []),
    ],
    elsewhere: (one, other) => [
      ...new Set((sides.get(one) ?? []).filter((noted) => noted.with !== other).map(({ side }) => side)),
    ],
  };
}
