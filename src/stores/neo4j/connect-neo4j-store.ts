/** The store of a Neo4j server, with the driver: loaded when one is opened. */
import { randomUUID } from "node:crypto";
import neo4j from "neo4j-driver";
import { StoreError } from "../../foundation/errors.ts";
import { silentLogger } from "../../foundation/logger.ts";
import { Neo4jDatabase } from "./neo4j-database.ts";
import { neo4jError } from "./neo4j-errors.ts";
import { Neo4jStore } from "./neo4j-store.ts";
import type { Neo4jStoreOptions } from "./open-neo4j-store.ts";

const schemes = ["neo4j:", "neo4j+s:", "neo4j+ssc:", "bolt:", "bolt+s:", "bolt+ssc:"];
const oldestVersion = [5, 26] as const;

/** What was given as an address, without the user name and password that it may hold. */
const withoutLogin = (url: string): string => url.replace(/(^|\/\/)[^/]*@/, "$1");

/** The address without the user name and password that it may hold. */
function placeOf(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address && schemes.includes(address.protocol)) return `${address.protocol}//${address.host}`;
  throw new StoreError({
    code: "store/wrong-address",
    place: `--neo4j ${withoutLogin(url)}`,
    problem: "this is no address of a Neo4j server",
    remedy: "Give it as neo4j://localhost:7687",
    exitCode: 2,
  });
}

async function checkVersion(database: Neo4jDatabase, place: string): Promise<void> {
  const [row] = await database.read("CALL dbms.components() YIELD name, versions RETURN name, versions[0] AS version");
  const version = row?.["version"] as string;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = oldestVersion;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new StoreError({
    code: "store/old-server",
    place,
    problem: `the server is Neo4j ${version}`,
    remedy: `newsgraph needs ${oldestVersion.join(".")} or later; see docker-compose.yml`,
  });
}

/** Connects, and fails at once where none answers. */
export async function connectNeo4jStore(options: Neo4jStoreOptions): Promise<Neo4jStore> {
  const place = placeOf(options.url);
  const driver = neo4j.driver(place, neo4j.auth.basic(options.user, options.password), {
    // Numbers of JavaScript would make a count beyond 2^53 infinite.
    useBigInt: true,
    connectionTimeout: 10_000,
    userAgent: "newsgraph",
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: "OFF" },
  });
  const database = new Neo4jDatabase(driver, options.database);
  try {
    await driver.verifyConnectivity(options.database === undefined ? {} : { database: options.database });
    await checkVersion(database, place);
  } catch (error) {
    await driver.close();
    throw neo4jError(error, place);
  }
  const milliseconds = options.leaseMilliseconds ?? 30_000;
  const logger = options.logger ?? silentLogger;
  return new Neo4jStore(database, { holder: options.holder ?? randomUUID(), place, milliseconds, logger });
}
