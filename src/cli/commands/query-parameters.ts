/**
 * Query parameters
 * ================
 *
 * The parameters of a named query as options of the command line: `publishedFrom` is `--published-from`, and a value
 * without a name takes the next place in their order. Texts become numbers, truth values and lists where the query
 * wants these; the store checks the rest.
 */
import { parseArgs } from "node:util";
import { z } from "zod";
import { UsageError } from "../../foundation/errors.ts";
import type { NamedQuery } from "../../queries/named-query.ts";

type Kind = "text" | "number" | "flag" | "list";

export interface QueryParameter {
  readonly name: string;
  readonly option: string;
  readonly kind: Kind;
  readonly required: boolean;
  readonly description: string;
  /** Whether it is the name of an entity. */
  readonly isEntity: boolean;
  /** What may be given, where that is a closed list. */
  readonly choices: readonly string[];
  /** What stands where nothing is given, in words; undefined where that restricts nothing. */
  readonly standard: string | undefined;
}

interface SchemaDefinition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  /** Of an enumeration. */
  readonly entries?: Readonly<Record<string, string>>;
}

/** The schema without its default. */
function innermost(schema: z.core.$ZodType): SchemaDefinition {
  const definition = schema._zod.def as SchemaDefinition;
  return definition.innerType === undefined ? definition : innermost(definition.innerType);
}

function kindOf({ type }: SchemaDefinition): Kind {
  if (type === "number" || type === "int") return "number";
  if (type === "boolean") return "flag";
  return type === "array" ? "list" : "text";
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function parameterOf(name: string, schema: z.core.$ZodType): QueryParameter {
  const definition = innermost(schema);
  const standard = z.safeParse(schema, undefined);
  const isRestricting = standard.success && ![undefined, "", false].includes(standard.data as string);
  const told = z.globalRegistry.get(schema);
  return {
    name,
    option: kebab(name),
    kind: kindOf(definition),
    required: !standard.success,
    description: told?.description ?? "",
    isEntity: told?.["asks"] === "entity",
    choices: Object.values(definition.entries ?? {}).filter((choice) => choice !== ""),
    standard: isRestricting ? String(standard.data) : undefined,
  };
}

export function queryParameters(query: NamedQuery): readonly QueryParameter[] {
  const shape = query.parameters.shape as Readonly<Record<string, z.core.$ZodType>>;
  return Object.entries(shape).map(([name, schema]) => parameterOf(name, schema));
}

function wrongUse(query: NamedQuery, problem: string): UsageError {
  const options = queryParameters(query).map((parameter) => `--${parameter.option}`);
  return new UsageError({
    code: "query/parameters",
    place: `query ${query.name}`,
    problem,
    remedy: `It takes ${options.join(", ") || "no parameters"}; see newsgraph query ${query.name} --help`,
  });
}

function convert(query: NamedQuery, parameter: QueryParameter, value: string | boolean): unknown {
  if (value === "")
    throw wrongUse(query, `--${parameter.option} is empty; leave it out where it is to restrict nothing`);
  if (parameter.kind === "list") return String(value).split(",");
  if (parameter.kind !== "number") return value;
  const number = Number(value);
  if (Number.isNaN(number)) throw wrongUse(query, `--${parameter.option} is no number: ${String(value)}`);
  return number;
}

interface RawArguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

function parseRaw(query: NamedQuery, args: readonly string[]): RawArguments {
  const options = Object.fromEntries(
    queryParameters(query).map(({ option, kind }) => [
      option,
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw wrongUse(query, (error as Error).message.split(". ")[0] ?? "");
  }
}

/** @example parseQueryParameters(metWith, ["--name", "Karl Brand"]); // an object with the member name */
export function parseQueryParameters(query: NamedQuery, args: readonly string[]): Readonly<Record<string, unknown>> {
  const { values, positionals } = parseRaw(query, args);
  const left = [...positionals];
  const entries: [string, unknown][] = [];
  for (const parameter of queryParameters(query)) {
    const value = values[parameter.option] ?? (parameter.kind === "flag" ? undefined : left.shift());
    if (value !== undefined) entries.push([parameter.name, convert(query, parameter, value)]);
    else if (parameter.required) throw wrongUse(query, `--${parameter.option} is missing`);
  }
  if (left.length > 0) throw wrongUse(query, `"${left.join(" ")}" is one value too many`);
  return Object.fromEntries(entries);
}
