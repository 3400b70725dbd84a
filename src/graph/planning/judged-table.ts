/** The judgements of a graph, and which of the appearances that they name are in it. */
import { components } from "../../identities/components.ts";
import { identityClassId, type IdentityClass } from "../../identities/identity-class.ts";
import { appearanceKey, judgedPair, type Judgement } from "../../identities/judgement.ts";
import { blockOf } from "../../identities/resolve.ts";
import type { IndexedAppearance } from "./class-table.ts";
import { countForm, type FormCounts } from "./name-forms.ts";

export interface JudgedAppearance {
  /** Null while the appearance is not in the graph. */
  classId: string | null;
  readonly forms: FormCounts;
  /** Blocks that it has been in: what judgements connect is resolved together. */
  readonly blocks: Set<string>;
}

export function judgedName(identity: IdentityClass, articleId: string): string {
  return appearanceKey({ articleId, type: identity.type, nameKey: identity.key });
}

export class JudgedTable {
  readonly judgements = new Map<string, Judgement>();
  readonly #appearances = new Map<string, JudgedAppearance>();

  /** Answers the blocks that the judgement touches. */
  add(id: string, judgement: Judgement, present: readonly IndexedAppearance[]): readonly string[] {
    this.judgements.set(id, judgement);
    for (const name of [judgement.first, judgement.second]) {
      const key = appearanceKey(name);
      if (this.#appearances.has(key)) continue;
      const blocks = new Set([blockOf({ type: name.type, key: name.nameKey, context: [] })]);
      this.#appearances.set(key, { classId: null, forms: new Map(), blocks });
      for (const appearance of present) {
        if (judgedName(appearance.identity, appearance.articleId) === key) this.count(appearance, 1);
      }
    }
    return this.#blocksOf(judgement);
  }

  remove(id: string): readonly string[] {
    const judgement = this.judgements.get(id);
    this.judgements.delete(id);
    return judgement === undefined ? [] : this.#blocksOf(judgement);
  }

  count(appearance: IndexedAppearance, count: number): void {
    const { identity, articleId } = appearance;
    if (this.#appearances.size === 0) return;
    const judged = this.#appearances.get(judgedName(identity, articleId));
    if (judged === undefined) return;
    countForm(judged.forms, appearance, count);
    if (judged.forms.size === 0) judged.classId = null;
    else if (count > 0) judged.classId = identityClassId({ ...identity, articleId: null });
    judged.blocks.add(blockOf(identity));
  }

  /** A judged appearance that is in the graph. */
  find(key: string): (JudgedAppearance & { readonly classId: string }) | undefined {
    const judged = this.#appearances.get(key);
    return judged === undefined || judged.classId === null ? undefined : { ...judged, classId: judged.classId };
  }

  ofClass(classId: string): readonly FormCounts[] {
    return [...this.#appearances.values()].filter((judged) => judged.classId === classId).map(({ forms }) => forms);
  }

  absent(): readonly string[] {
    return [...this.#appearances].filter(([, { classId }]) => classId === null).map(([key]) => key);
  }

  /** Class of each judged appearance of these classes. */
  within(classIds: ReadonlySet<string>): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const [key, { classId }] of this.#appearances) {
      if (classId !== null && classIds.has(classId)) found.set(key, classId);
    }
    return found;
  }

  /** The blocks, with those that judgements connect to them. */
  connected(blocks: ReadonlySet<string>): ReadonlySet<string> {
    if (this.judgements.size === 0) return new Set(blocks);
    const links = [...this.judgements.values()].flatMap((judgement) => {
      const [first = "", ...others] = this.#blocksOf(judgement);
      return others.map((other) => ({ from: first, to: other }));
    });
    const nodes = new Set([...blocks, ...links.flatMap(({ from, to }) => [from, to])]);
    const groups = components([...nodes], links).filter((group) => group.some((block) => blocks.has(block)));
    return new Set(groups.flat());
  }

  #blocksOf(judgement: Judgement): readonly string[] {
    return judgedPair(judgement).flatMap((key) => [...(this.#appearances.get(key)?.blocks ?? [])]);
  }
}
