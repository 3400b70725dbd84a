/** The identity classes of a graph with their counts, found by id, by block, and by the entity of one article. */
import { isShort } from "../../identities/compatible.ts";
import { identityClassId, type IdentityClass } from "../../identities/identity-class.ts";
import { parsePersonKey } from "../../identities/name-key.ts";
import { blockOf, entityIdApart } from "../../identities/resolve.ts";
import { countForm, type Form, type FormCounts } from "./name-forms.ts";

export interface IndexedAppearance extends Form {
  readonly identity: IdentityClass;
  readonly articleId: string;
}

export interface ClassState {
  /** Without article. */
  readonly identity: IdentityClass;
  readonly block: string;
  /** A surname alone. */
  readonly short: boolean;
  readonly forms: FormCounts;
  count: number;
  /** Kept for names that may be another entity in each article. */
  readonly byArticle: Map<string, FormCounts>;
}

export class ClassTable {
  readonly #classes = new Map<string, ClassState>();
  readonly #blocks = new Map<string, Set<string>>();
  readonly #apart = new Map<string, { readonly classId: string; readonly articleId: string }>();

  count(appearance: IndexedAppearance, count: number): ClassState {
    const { identity, articleId } = appearance;
    const classId = identityClassId({ ...identity, articleId: null });
    const state = this.#classes.get(classId) ?? this.#create(classId, identity);
    state.count += count;
    countForm(state.forms, appearance, count);
    if (identity.articleId !== null) {
      const forms = state.byArticle.get(articleId) ?? new Map<string, number>();
      countForm(forms, appearance, count);
      const entityId = entityIdApart(identity, articleId);
      if (forms.size > 0) state.byArticle.set(articleId, forms);
      else state.byArticle.delete(articleId);
      if (forms.size > 0) this.#apart.set(entityId, { classId, articleId });
      else this.#apart.delete(entityId);
    }
    return state;
  }

  find(classId: string): ClassState | undefined {
    return this.#classes.get(classId);
  }

  ofBlock(block: string): readonly string[] {
    return [...(this.#blocks.get(block) ?? [])];
  }

  /** The class and article behind the id of an entity kept apart; only as good as the decision that keeps it apart. */
  findApart(
    entityId: string,
  ):
    | { readonly classId: string; readonly articleId: string; readonly state: ClassState; readonly forms: FormCounts }
    | undefined {
    const found = this.#apart.get(entityId);
    const state = found === undefined ? undefined : this.#classes.get(found.classId);
    const forms = found === undefined ? undefined : state?.byArticle.get(found.articleId);
    return found === undefined || state === undefined || forms === undefined ? undefined : { ...found, state, forms };
  }

  /** The entities of a class under a decision. */
  entities(classId: string, decision: string | null): readonly string[] {
    if (decision !== null) return [decision];
    const state = this.#classes.get(classId);
    return state === undefined ? [] : [...state.byArticle.keys()].map((id) => entityIdApart(state.identity, id));
  }

  forgetEmpty(classId: string): void {
    const state = this.#classes.get(classId);
    if (state === undefined || state.count > 0) return;
    this.#classes.delete(classId);
    const block = this.#blocks.get(state.block);
    block?.delete(classId);
    if (block?.size === 0) this.#blocks.delete(state.block);
  }

  #create(classId: string, identity: IdentityClass): ClassState {
    const state: ClassState = {
      identity: { ...identity, articleId: null },
      block: blockOf(identity),
      short: identity.type === "Person" && isShort(parsePersonKey(identity.key)),
      forms: new Map(),
      count: 0,
      byArticle: new Map(),
    };
    this.#classes.set(classId, state);
    const block = this.#blocks.get(state.block) ?? new Set();
    this.#blocks.set(state.block, block.add(classId));
    return state;
  }
}
