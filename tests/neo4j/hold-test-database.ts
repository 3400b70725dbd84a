/** Holds the database of the Neo4j under test while the tests of this file run; others wait that long. */
import { afterAll, beforeAll } from "@jest/globals";
import { claimTestDatabase } from "./test-database.ts";

export function holdTestDatabase(): void {
  let release: () => void;
  beforeAll(async () => {
    release = await claimTestDatabase();
  }, 600_000);
  afterAll(() => {
    release();
  });
}
