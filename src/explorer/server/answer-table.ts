/**
 * Answers that are tables: the query pack and the console. A user's own Cypher goes to the store's guard and nowhere
 * else; a named query's parameters are checked by its own schema.
 */
import { z } from "zod";
import { UsageError } from "../../foundation/errors.ts";
import { entityTypes, statementTypes } from "../../ontology/ontology.ts";
import type { Dialect } from "../../queries/cypher-text.ts";
import { checkParameters, type NamedQuery, stepsOf, textOf } from "../../queries/named-query.ts";
import type { CellValue, Row } from "../../stores/graph-store.ts";
import type { AnswerOf, AnswerTable, ParsedRequestOf, QueryOffer } from "../api/routes.ts";
import type { ExplorerContext } from "./explorer-context.ts";

type Parameter = QueryOffer["parameters"][number];

const propertySchema = z.object({
  type: z.string().optional(),
  description: z.string().optional(),
  asks: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.object({ type: z.string().optional() })).optional(),
});
const objectSchema = z.object({
  properties: z.record(z.string(), propertySchema).default({}),
  required: z.array(z.string()).default([]),
});

const kinds: Readonly<Record<string, Parameter["kind"]>> = {
  integer: "number",
  number: "number",
  boolean: "boolean",
  array: "list",
};

type Property = z.infer<typeof propertySchema>;

function kindOf({ asks, type, anyOf }: Property): Parameter["kind"] {
  if (asks === "entity") return "name";
  return kinds[type ?? anyOf?.find((option) => option.type !== "null")?.type ?? ""] ?? "text";
}

/**
 * What a parameter can be, where that is a list; the types of the ontology are one although any text is let through.
 */
const choicesFor: Readonly<Record<string, readonly string[]>> = {
  statementType: ["", ...statementTypes.map(({ id }) => id)],
  entityType: ["", ...entityTypes],
};

const choicesOf = ({ asks, enum: options }: Property): string[] => [
  ...(choicesFor[asks ?? ""] ?? (options ?? []).filter((choice) => typeof choice === "string")),
];

function describeParameters(query: NamedQuery): Parameter[] {
  const { properties, required } = objectSchema.parse(
    z.toJSONSchema(query.parameters, { io: "input", unrepresentable: "any" }),
  );
  return Object.entries(properties).map(([name, property]) => ({
    name,
    kind: kindOf(property),
    required: required.includes(name),
    description: property.description ?? null,
    choices: choicesOf(property),
  }));
}

/** Null where no single statement answers it. */
const shownText = (query: NamedQuery, dialect: Dialect): string | null =>
  dialect === "embedded" && stepsOf(query, {}) !== undefined ? null : textOf(query, dialect);

export function answerQueries(context: ExplorerContext): Promise<AnswerOf<"queries">> {
  return Promise.resolve({
    queries: context.queries.map((query) => ({
      name: query.name,
      description: query.description,
      cypher: shownText(query, context.store.kind),
      parameters: describeParameters(query),
    })),
  });
}

function tabulate(rows: readonly Row[], limit: number, milliseconds: number): AnswerTable {
  const columns = [...new Set(rows.slice(0, limit).flatMap((row) => Object.keys(row)))];
  const cells = rows.slice(0, limit).map((row) => columns.map((column) => row[column] ?? null));
  return { columns, rows: cells as AnswerTable["rows"], truncated: rows.length > limit, milliseconds };
}

function findQuery(context: ExplorerContext, name: string): NamedQuery {
  const query = context.queries.find((candidate) => candidate.name === name);
  if (query !== undefined) return query;
  throw new UsageError({
    code: "explorer/unknown-query",
    place: `query ${name}`,
    problem: "there is no query of this name",
    remedy: "Choose one of the list",
  });
}

const rowSchema = z.record(z.string(), z.json());

export async function answerNamedQuery(
  context: ExplorerContext,
  request: ParsedRequestOf<"answer">,
): Promise<AnswerOf<"answer">> {
  const query = findQuery(context, request.name);
  checkParameters(query, request.parameters);
  const started = performance.now();
  const rows = await context.store.answer(query, request.parameters);
  return tabulate(
    rows.map((row) => rowSchema.parse(row) as Row),
    context.limits.rows,
    Math.round(performance.now() - started),
  );
}

/** Integers that a double cannot hold arrive as text, so that JSON can carry them. */
const printable = (value: unknown): CellValue => (typeof value === "bigint" ? value.toString() : (value as CellValue));

export async function answerConsole(
  context: ExplorerContext,
  request: ParsedRequestOf<"console">,
): Promise<AnswerOf<"console">> {
  const started = performance.now();
  const rows: Row[] = [];
  for await (const row of context.store.run(request.cypher, { ...context.limits, rows: context.limits.rows + 1 })) {
    rows.push(Object.fromEntries(Object.entries(row).map(([key, value]) => [key, printable(value)])));
  }
  return tabulate(rows, context.limits.rows, Math.round(performance.now() - started));
}
