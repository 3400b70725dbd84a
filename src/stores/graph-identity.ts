/**
 * Graph identity
 * ==============
 *
 * What the one Graph node says about its database: which program wrote it, and in which schema. Schema numbers count
 * the migrations in cypher/migrations; the embedded database has the same tables under the same number.
 */
import { StoreError } from "../foundation/errors.ts";

export const programName = "newsgraph";
export const schemaVersion = 5;

/** From here on, the embedded database's tables are the same. */
const readableSchema = 4;

/** Refuses a graph that a later version of the program wrote. */
export function checkSchema(found: number, place: string): void {
  if (found <= schemaVersion) return;
  throw new StoreError({
    code: "store/newer-schema",
    place,
    problem: `the graph has schema ${found}, this program knows ${schemaVersion}`,
    remedy: "Use the newer newsgraph that wrote it (npm install -g newsgraph@latest), or choose another database",
  });
}

/** The refusal to read a graph that only a writer can bring up to date. */
export function olderGraph(place: string, lacks: string): StoreError {
  return new StoreError({
    code: "store/older-schema",
    place,
    problem: `an earlier newsgraph made the graph (${lacks}), and it is open to be read only`,
    remedy:
      "Open it for writing once, which brings it up to date: newsgraph explore or newsgraph build with this --store",
  });
}

/** Refuses a graph of an earlier version; 0 is a graph that is not there. */
export function checkReadable(found: number, place: string): void {
  checkSchema(found, place);
  if (found === 0 || found >= readableSchema) return;
  throw olderGraph(place, `schema ${found}, this one reads ${schemaVersion}`);
}

/** The refusal of a database that holds somebody else's data. */
export function foreignData(place: string, example: string): StoreError {
  return new StoreError({
    code: "store/foreign-data",
    place,
    problem: `the database holds data that newsgraph did not write (${example})`,
    remedy: "Choose an empty database, or share this one on purpose with --shared",
  });
}
