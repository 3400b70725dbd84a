import lbug from "@ladybugdb/core";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { EmbeddedConnection } from "../../src/stores/embedded/embedded-connection.ts";

describe("statements without parameters, again on one connection", () => {
  let database: InstanceType<typeof lbug.Database>;
  let connection: EmbeddedConnection;

  beforeEach(async () => {
    database = new lbug.Database(":memory:");
    await database.init();
    connection = new EmbeddedConnection(database);
  });
  afterEach(async () => {
    await connection.close();
    await database.close();
  });

  const tables = async (): Promise<readonly unknown[]> =>
    (await connection.query("CALL show_tables() RETURN name")).map(({ name }) => name);

  it("tell of tables that were made meanwhile", async () => {
    expect(await tables()).toEqual([]);
    await connection.query("CREATE NODE TABLE Person(id STRING PRIMARY KEY)");
    expect(await tables()).toEqual(["Person"]);
  });

  it("read a table that was dropped and made again", async () => {
    const make = "CREATE NODE TABLE Person(id STRING PRIMARY KEY)";
    const count = "MATCH (person:Person) RETURN count(*) AS people";
    await connection.query(make);
    await connection.query(count);
    await connection.query("DROP TABLE Person");
    await connection.query(make);
    expect(await connection.query(count)).toEqual([{ people: 0 }]);
  });

  it("can be tried again after a transaction that was rolled back", async () => {
    const count = "MATCH (person:Person) RETURN count(*) AS people";
    const work = connection.transaction(async (query) => {
      await query("CREATE NODE TABLE Person(id STRING PRIMARY KEY)");
      await query(count);
      throw new Error("refused");
    });
    await expect(work).rejects.toThrow("refused");
    await connection.query("CREATE NODE TABLE Person(id STRING PRIMARY KEY)");
    expect(await connection.query(count)).toEqual([{ people: 0 }]);
  });
});
