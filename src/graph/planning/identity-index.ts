/**
 * Identity index
 * ==============
 *
 * The classes of all appearances of a graph, with counts, in memory, and the decision of each: what makes an article
 * cost work in its own size. Changes are noted first; `decide` then resolves the blocks that they touched and says
 * which entities won or lost appearances by it. All it holds can be read back from the graph.
 */
import { describeEntity, type EntityDescription } from "../../identities/describe-entity.ts";
import { identityClassId, type IdentityClass } from "../../identities/identity-class.ts";
import type { Judgement } from "../../identities/judgement.ts";
import { findKnownEntity } from "../../identities/known-entities.ts";
import type { ClassCount, Resolution } from "../../identities/resolution.ts";
import { entityIdApart, resolve } from "../../identities/resolve.ts";
import type { EntityType } from "../../ontology/ontology.ts";
import { ClassTable, type ClassState, type IndexedAppearance } from "./class-table.ts";
import { JudgedTable, judgedName } from "./judged-table.ts";
import { addForms, listForms, type FormCounts } from "./name-forms.ts";

/** Entities that lost or won appearances because a decision changed. */
export interface Moves {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}

export interface DescribedEntity extends EntityDescription {
  readonly type: EntityType;
}

/** Name forms that a class, or a part of it, gives to an entity. */
interface Contribution {
  readonly state: ClassState;
  readonly counts: FormCounts;
}

export class IdentityIndex {
  readonly language: string;
  readonly #classes = new ClassTable();
  readonly #judged = new JudgedTable();
  readonly #touched = new Set<string>();
  /** Entity id by class id or appearanceKey; null where each article has its own. */
  readonly #decisions = new Map<string, string | null>();
  readonly #members = new Map<string, Set<string>>();
  readonly #reports = new Map<string, Pick<Resolution, "unsure" | "conflicts">>();

  constructor(language: string) {
    this.language = language;
  }

  /** Counts appearances in; a negative count takes them out. */
  count(appearance: IndexedAppearance, count: number): void {
    this.#touched.add(this.#classes.count(appearance, count).block);
    this.#judged.count(appearance, count);
  }

  /** `present`: the appearances, as counted so far, of the articles that the judgement names. */
  judge(id: string, judgement: Judgement, present: readonly IndexedAppearance[]): void {
    for (const block of this.#judged.add(id, judgement, present)) this.#touched.add(block);
  }

  takeBack(id: string): void {
    for (const block of this.#judged.remove(id)) this.#touched.add(block);
  }

  judgements(): ReadonlyMap<string, Judgement> {
    return this.#judged.judgements;
  }

  /** What people should look at: names kept apart, judgements overruled. */
  reports(): readonly Pick<Resolution, "unsure" | "conflicts">[] {
    return [...this.#reports.values()];
  }

  /** Resolves what was touched since the last time. */
  decide(): Moves {
    const blocks = this.#judged.connected(this.#touched);
    const classIds = [...blocks].flatMap((block) => this.#classes.ofBlock(block));
    const judged = this.#judged.within(new Set(classIds));
    const nodes = [...classIds, ...judged.keys(), ...this.#judged.absent()];
    const before = new Map(nodes.map((node) => [node, this.#decisions.get(node)]));
    const classes = classIds.flatMap((id) => this.#living(id));
    const resolution = resolve({ classes, judgements: [...this.#judged.judgements.values()], judged });
    for (const node of nodes) this.#settle(node, resolution.decisions.get(node));
    const moves = { from: new Set<string>(), to: new Set<string>() };
    for (const node of nodes) this.#noteMove({ node, classId: judged.get(node) ?? node }, before, moves);
    this.#report(blocks, resolution);
    for (const id of classIds) this.#classes.forgetEmpty(id);
    this.#touched.clear();
    return moves;
  }

  /** The entity that an appearance is, by the last decision. */
  entityOf(identity: IdentityClass, articleId: string): string {
    const judged = this.#decisions.get(judgedName(identity, articleId));
    const decision = judged ?? this.#decisions.get(hubId(identity));
    return decision ?? entityIdApart(identity, articleId);
  }

  /** Name and aliases; undefined where nothing is this entity any more. */
  describe(entityId: string): DescribedEntity | undefined {
    const shortForms: FormCounts = new Map();
    const forms: FormCounts = new Map();
    let type: EntityType | undefined;
    for (const { state, counts } of this.#contributions(entityId)) {
      if (counts.size === 0) continue;
      type ??= state.identity.type;
      addForms(state.short ? shortForms : forms, counts, 1);
    }
    if (type === undefined) return undefined;
    const known = findKnownEntity(entityId);
    const listed = [
      ...listForms(forms).map((form) => ({ ...form, short: false })),
      ...listForms(shortForms).map((form) => ({ ...form, short: true })),
    ];
    return { type: known?.type ?? type, ...describeEntity(listed, this.language, known) };
  }

  *#contributions(entityId: string): Iterable<Contribution> {
    for (const node of [...(this.#members.get(entityId) ?? [])].sort()) {
      const judged = this.#judged.find(node);
      const state = this.#classes.find(judged?.classId ?? node);
      if (state === undefined) continue;
      yield { state, counts: judged?.forms ?? this.#withoutJudged(node, state) };
    }
    yield* this.#contributionApart(entityId);
  }

  *#contributionApart(entityId: string): Iterable<Contribution> {
    const apart = this.#classes.findApart(entityId);
    if (apart === undefined || this.#decisions.get(apart.classId) !== null) return;
    const { state, articleId, forms } = apart;
    if (this.#judged.find(judgedName(state.identity, articleId)) === undefined) yield { state, counts: forms };
  }

  #withoutJudged(classId: string, state: ClassState): FormCounts {
    const taken = this.#judged.ofClass(classId);
    if (taken.length === 0) return state.forms;
    const forms = new Map(state.forms);
    for (const counts of taken) addForms(forms, counts, -1);
    return forms;
  }

  #living(id: string): readonly ClassCount[] {
    const state = this.#classes.find(id);
    if (state === undefined || state.count === 0) return [];
    const { type, key, context } = state.identity;
    return [{ id, type, key, context, count: state.count }];
  }

  #settle(node: string, decision: string | null | undefined): void {
    const old = this.#decisions.get(node);
    if (old === decision) return;
    if (typeof old === "string") this.#leave(old, node);
    if (typeof decision === "string") this.#members.set(decision, (this.#members.get(decision) ?? new Set()).add(node));
    if (decision === undefined) this.#decisions.delete(node);
    else this.#decisions.set(node, decision);
  }

  #leave(entityId: string, node: string): void {
    const members = this.#members.get(entityId);
    members?.delete(node);
    if (members?.size === 0) this.#members.delete(entityId);
  }

  #noteMove(
    { node, classId }: { readonly node: string; readonly classId: string },
    before: ReadonlyMap<string, string | null | undefined>,
    moves: { readonly from: Set<string>; readonly to: Set<string> },
  ): void {
    const old = before.get(node) ?? before.get(classId);
    const now = this.#decisions.get(node) ?? this.#decisions.get(classId);
    if (old === undefined || now === undefined || old === now) return;
    for (const id of this.#classes.entities(classId, old)) moves.from.add(id);
    for (const id of this.#classes.entities(classId, now)) moves.to.add(id);
  }

  #report(blocks: ReadonlySet<string>, resolution: Resolution): void {
    for (const block of blocks) this.#reports.delete(block);
    const { unsure, conflicts } = resolution;
    const [first] = [...blocks].sort();
    if (first !== undefined && unsure.length + conflicts.length > 0) this.#reports.set(first, { unsure, conflicts });
  }
}

const hubId = (identity: IdentityClass): string => identityClassId({ ...identity, articleId: null });
