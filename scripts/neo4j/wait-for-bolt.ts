import { setTimeout as wait } from "node:timers/promises";
import neo4j, { Neo4jError } from "neo4j-driver";

interface Login {
  readonly url: string;
  readonly password: string;
  /** The password of a fresh server, changed at the first login. */
  readonly firstPassword?: string;
  readonly seconds: number;
  /** Throws where waiting has become useless. */
  readonly check: () => void;
}

async function changePassword(url: string, first: string, password: string): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic("neo4j", first), { telemetryDisabled: true });
  const session = driver.session({ database: "system" });
  try {
    await session.run("ALTER CURRENT USER SET PASSWORD FROM $first TO $password", { first, password });
  } finally {
    await session.close();
    await driver.close();
  }
}

async function logIn({ url, password, firstPassword }: Login): Promise<void> {
  if (firstPassword !== undefined) await changePassword(url, firstPassword, password);
  const driver = neo4j.driver(url, neo4j.auth.basic("neo4j", password), { telemetryDisabled: true });
  try {
    await driver.verifyConnectivity();
  } finally {
    await driver.close();
  }
}

/** Waits until the server takes the password, giving a fresh one its password first. */
export async function waitForBolt(login: Login): Promise<void> {
  const end = Date.now() + login.seconds * 1000;
  for (;;) {
    try {
      await logIn(login);
      return;
    } catch (error) {
      login.check();
      const passes =
        error instanceof Neo4jError &&
        /ServiceUnavailable|SessionExpired|Transient|DatabaseUnavailable/.test(error.code);
      if (!passes || Date.now() > end) throw error;
      await wait(250);
    }
  }
}
