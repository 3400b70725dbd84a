/**
 * Creation
 * ========
 *
 * New nodes and relationships as the statements that create them (creation-text.ts), with the rows that these take, and
 * the numbers that they must answer: where a relationship joins a node that is not there, the patch or load is wrong.
 */
import neo4j, { type Integer } from "neo4j-driver";
import type { PropertyTable } from "../../graph/graph-model.ts";
import type { NodeRow, Properties, PropertyValue, RelationshipRow } from "../../graph/graph-patch.ts";
import { creationText, edges, evidenceShape, identityShape, joinedLabels } from "./creation-text.ts";
import { nodeColumns, type CreatedLabel, type CreationShape } from "./creation-text.ts";
import type { Neo4jRow } from "./neo4j-database.ts";
import { labelsOf } from "./neo4j-statements.ts";

export interface CreatedNode extends Omit<NodeRow, "label"> {
  readonly label: CreatedLabel;
}

export interface Creation {
  readonly text: string;
  readonly parameters: { readonly rows: Readonly<Record<string, readonly unknown[]>> };
  /** What its answer says was not there. */
  readonly missing: (answer: Neo4jRow) => readonly Missing[];
}

/** Nodes or relationships, of which some were not found. */
export interface Missing {
  readonly name: string;
  readonly rows: number;
  readonly matched: number;
}

type Cell = PropertyValue | Integer | readonly string[];

function cells(properties: Properties, columns: PropertyTable): Cell[] {
  return Object.entries(columns).map(([name, kind]) => {
    const value = properties[name] ?? null;
    return kind === "integer" && typeof value === "number" ? neo4j.int(value) : value;
  });
}

/** The driver takes whole numbers as objects of its own; the same one serves all rows. */
const integers: Integer[] = [];
const place = (number: number): Integer => (integers[number] ??= neo4j.int(number));

/** Places of nodes in the list of those of their label: first what is created, then what was there. */
class Places {
  readonly created: Cell[][] = [];
  readonly found: string[] = [];
  readonly #places = new Map<string, number>();

  create(id: string, row: Cell[]): void {
    this.#places.set(id, this.created.length);
    this.created.push(row);
  }

  /** Once all are created that will be. */
  of(id: string): Integer {
    const known = this.#places.get(id);
    if (known !== undefined) return place(known);
    const next = this.created.length + this.found.length;
    this.#places.set(id, next);
    this.found.push(id);
    return place(next);
  }
}

function nodeCells({ label, id, properties }: CreatedNode): Cell[] {
  const row = cells({ ...properties, id }, nodeColumns(label));
  if (label === "Entity") row.push(labelsOf(label, properties));
  return row;
}

const texts = new Map<CreationShape, string>();

function textOf(shape: CreationShape): string {
  const text = texts.get(shape) ?? creationText(shape);
  texts.set(shape, text);
  return text;
}

interface Rows {
  readonly shape: CreationShape;
  readonly places: (label: CreatedLabel) => Places;
  /** By relationship type. */
  readonly relationships: ReadonlyMap<string, unknown[][]>;
}

function addRelationship(rows: Rows, { type, sourceId, targetId, id, properties }: RelationshipRow): void {
  const { shape, places, relationships } = rows;
  const name = shape.relationships.has(type) ? type : edges;
  const table = shape.relationships.get(name);
  if (table === undefined) throw new RangeError(`No relationship type ${type}`);
  const ends = [places(table.source).of(sourceId), places(table.target).of(targetId)];
  const own = id === undefined ? properties : { ...properties, id };
  relationships.get(name)?.push([...ends, ...(name === edges ? [type] : []), ...cells(own, table.columns)]);
}

function rowsOf(shape: CreationShape, nodes: readonly CreatedNode[], relationships: readonly RelationshipRow[]): Rows {
  const known = new Map([...shape.labels, ...joinedLabels(shape)].map((label) => [label, new Places()]));
  const places = (label: CreatedLabel): Places => known.get(label) ?? new Places();
  const types = [...shape.relationships.keys()].map((name): [string, unknown[][]] => [name, []]);
  const rows = { shape, places, relationships: new Map(types) };
  for (const node of nodes) places(node.label).create(node.id, nodeCells(node));
  for (const row of relationships) addRelationship(rows, row);
  return rows;
}

/** What the database did otherwise than it should: nodes that it did not find, rows that joined nothing. */
function missingOf({ shape, places, relationships }: Rows, answer: Neo4jRow): readonly Missing[] {
  const sizes = answer["joined"] as readonly number[];
  const nodes = joinedLabels(shape).map((label, index): Missing => {
    const { created, found } = places(label);
    return { name: label, rows: created.length + found.length, matched: sizes[index] ?? 0 };
  });
  const joined = [...relationships].map(([name, rows]): Missing => {
    return { name, rows: rows.length, matched: Number(answer[`created${name}`]) };
  });
  return [...joined, ...nodes].filter(({ rows, matched }) => rows !== matched);
}

function creationOf(rows: Rows): Creation {
  const { shape, places, relationships } = rows;
  const created = shape.labels.map((label): [string, unknown[]] => [`new${label}`, places(label).created]);
  const found = joinedLabels(shape).map((label): [string, unknown[]] => [`old${label}`, places(label).found]);
  return {
    text: textOf(shape),
    parameters: { rows: Object.fromEntries([...created, ...found, ...relationships]) },
    missing: (answer) => missingOf(rows, answer),
  };
}

/** Rows of one statement, where a patch is so large that the server should not hold all of it twice. */
const most = 40_000;

function* portions<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += most) yield rows.slice(start, start + most);
}

function* creationsOf(nodes: readonly CreatedNode[], relationships: readonly RelationshipRow[]): Generator<Creation> {
  for (const shape of [identityShape, evidenceShape]) {
    const own = nodes.filter(({ label }) => shape.labels.includes(label));
    const joined = relationships.filter(
      ({ type }) => evidenceShape.relationships.has(type) === (shape === evidenceShape),
    );
    if (own.length + joined.length > 0) yield creationOf(rowsOf(shape, own, joined));
  }
}

/** The statements that create the rows, in their order; each is made when it is asked for. */
export function* creations(
  nodes: readonly CreatedNode[],
  relationships: readonly RelationshipRow[],
): Generator<Creation> {
  if (nodes.length + relationships.length <= most) {
    yield* creationsOf(nodes, relationships);
    return;
  }
  for (const some of portions(nodes)) yield* creationsOf(some, []);
  for (const some of portions(relationships)) yield* creationsOf([], some);
}
