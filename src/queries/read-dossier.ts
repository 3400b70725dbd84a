/**
 * Dossier
 * =======
 *
 * All that the graph knows of one entity, ordered for reading: names, roles, relations by type with the sentences that
 * prove them, quotes, a timeline, and what is unsure about it. Data only; how it looks is the program's business.
 */
import { compareText } from "../foundation/compare-text.ts";
import { groupBy } from "../foundation/group-by.ts";
import { findStatementType } from "../ontology/ontology.ts";
import type { GraphStore } from "../stores/graph-store.ts";
import type { NeighbourRow } from "./edge-row.ts";
import { edgesOfEntities } from "./edges-of-entities.ts";
import { type EntityProfile, readProfile } from "./entity-profile.ts";
import type { NamedEntity, NameIndex } from "./name-index.ts";
import { proveFacts } from "./prove-facts.ts";
import type { ProvenStatement } from "./proven-statement.ts";

export interface DossierRelation {
  readonly edge: NeighbourRow;
  readonly sourceName: string;
  readonly targetName: string;
  /** Latest first. */
  readonly statements: readonly ProvenStatement[];
}

export interface TimelineEntry {
  /** ISO day, month or year; the event's own time where a sentence states it, else the day of publication. */
  readonly time: string;
  readonly isEventTime: boolean;
  readonly relation: DossierRelation;
  readonly statement: ProvenStatement;
}

export type UnsurePoint =
  | { readonly kind: "contradicted"; readonly relation: DossierRelation }
  | { readonly kind: "doubtful"; readonly relation: DossierRelation; readonly confidence: number }
  | { readonly kind: "namesake"; readonly entity: NamedEntity; readonly name: string }
  /** A short name that may stand for a full one, which neither a rule nor a person has decided. */
  | { readonly kind: "undecided"; readonly entity: NamedEntity };

export interface Dossier {
  readonly entity: NamedEntity;
  readonly profile: EntityProfile;
  /** By statement type, the best proven type first. */
  readonly relations: ReadonlyMap<string, readonly DossierRelation[]>;
  readonly timeline: readonly TimelineEntry[];
  readonly unsure: readonly UnsurePoint[];
  /** True where there are more edges or sentences than the limits let in. */
  readonly truncated: boolean;
}

const edgeLimit = 2_000;
const sentenceLimit = 5_000;
/** Below this a relation whose every statement is weaker is listed as doubtful. */
const sure = 0.6;

async function readRelations(store: GraphStore, entity: NamedEntity) {
  const rows = await edgesOfEntities(store, [entity.id], edgeLimit);
  const edges = [...new Map(rows.map((row) => [row.id, row])).values()];
  const proof = await proveFacts(
    store,
    edges.map((edge) => edge.id),
    sentenceLimit,
  );
  const statements = groupBy(proof.statements, (statement) => statement.factId);
  const relations = edges.map((edge): DossierRelation => {
    // Who met whom is a matter of ids in the graph; a dossier begins with whom it is about.
    const isFirst = edge.sourceId === entity.id || findStatementType(edge.type)?.symmetric === true;
    return {
      edge,
      sourceName: isFirst ? entity.name : edge.neighbourName,
      targetName: isFirst ? edge.neighbourName : entity.name,
      statements: statements.get(edge.id) ?? [],
    };
  });
  return { relations, truncated: proof.truncated || rows.length >= edgeLimit };
}

const weight = (relations: readonly DossierRelation[]): number =>
  relations.reduce((sum, { edge }) => sum + edge.statementCount, 0);

function byType(relations: readonly DossierRelation[]): ReadonlyMap<string, readonly DossierRelation[]> {
  const sorted = [...relations].sort(
    (a, b) => b.edge.statementCount - a.edge.statementCount || compareText(a.edge.id, b.edge.id),
  );
  const groups = [...groupBy(sorted, ({ edge }) => edge.type)];
  return new Map(groups.sort(([a, first], [b, second]) => weight(second) - weight(first) || compareText(a, b)));
}

function timelineOf(relations: readonly DossierRelation[]): readonly TimelineEntry[] {
  return relations
    .flatMap((relation) =>
      relation.statements.flatMap((statement): TimelineEntry[] => {
        const time = statement.time ?? statement.article.published;
        return time === null ? [] : [{ time, isEventTime: statement.time !== null, relation, statement }];
      }),
    )
    .sort((a, b) => compareText(a.time, b.time) || compareText(a.statement.id, b.statement.id));
}

const contradictionKey = ({ edge }: DossierRelation): string => `${edge.type} ${edge.sourceId} ${edge.targetId}`;

function contradicted(relations: readonly DossierRelation[]): readonly UnsurePoint[] {
  const asserted = new Set(
    relations
      .filter(({ edge }) => edge.polarity === "affirmed" && edge.modality === "asserted")
      .map((relation) => contradictionKey(relation)),
  );
  return relations
    .filter((relation) => relation.edge.polarity === "negated" && asserted.has(contradictionKey(relation)))
    .map((relation) => ({ kind: "contradicted", relation }));
}

function doubtful(relations: readonly DossierRelation[]): readonly UnsurePoint[] {
  return relations.flatMap((relation): UnsurePoint[] => {
    if (relation.statements.length === 0) return [];
    const confidence = Math.max(...relation.statements.map((statement) => statement.confidence));
    return confidence < sure ? [{ kind: "doubtful", relation, confidence }] : [];
  });
}

/** Others of the same kind that share a whole name with it: namesakes, or one and the same. */
function namesakes(entity: NamedEntity, names: NameIndex): readonly UnsurePoint[] {
  const own = new Set([entity.name, ...entity.aliases]);
  return names.entities.flatMap((other): UnsurePoint[] => {
    if (other.id === entity.id || other.type !== entity.type) return [];
    const shared = [other.name, ...other.aliases].find((name) => own.has(name));
    return shared === undefined ? [] : [{ kind: "namesake", entity: other, name: shared }];
  });
}

export async function readDossier(store: GraphStore, entity: NamedEntity, names: NameIndex): Promise<Dossier> {
  const profile = await readProfile(store, entity.id);
  const { relations, truncated } = await readRelations(store, entity);
  return {
    entity,
    profile,
    relations: byType(relations),
    timeline: timelineOf(relations),
    unsure: [...contradicted(relations), ...doubtful(relations), ...namesakes(entity, names)],
    truncated,
  };
}
