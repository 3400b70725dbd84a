/** Java and Maven, installed by apt-get where they are missing and that is allowed. */
import { runProgram } from "./run-program.ts";

const oldestJava = 17;

async function hasJava(): Promise<boolean> {
  const { code, output } = await runProgram("java", { arguments: ["-version"], seconds: 60 });
  const major = Number(/version "(\d+)/.exec(output)?.[1] ?? 0);
  return code === 0 && major >= oldestJava;
}

async function hasMaven(): Promise<boolean> {
  return (await runProgram("mvn", { arguments: ["--version"], seconds: 60 })).code === 0;
}

/** How a package may be installed: as root, by sudo without a password, or not at all. */
async function rootCommand(): Promise<readonly string[] | undefined> {
  if ((await runProgram("apt-get", { arguments: ["--version"], seconds: 20 })).code !== 0) return undefined;
  if (process.getuid?.() === 0) return [];
  return (await runProgram("sudo", { arguments: ["-n", "true"], seconds: 20 })).code === 0 ? ["sudo", "-n"] : undefined;
}

async function install(packages: readonly string[], report: (message: string) => void): Promise<void> {
  const prefix = await rootCommand();
  if (prefix === undefined) {
    throw new Error(
      `Neo4j for the tests needs ${packages.join(" and ")}: install them (Java ${oldestJava} or later, Maven 3.6 or later), ` +
        "or start a Docker engine, or give a server with NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD",
    );
  }
  report(`installing ${packages.join(" and ")} with apt-get`);
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  for (const step of [
    ["update", "-q"],
    ["install", "-y", "-q", "--no-install-recommends", ...packages],
  ]) {
    const [command = "", ...rest] = [...prefix, "apt-get", ...step];
    const { code, output } = await runProgram(command, { arguments: rest, environment });
    if (code !== 0) throw new Error(`apt-get ${step.join(" ")} failed:\n${output.slice(-2000)}`);
  }
}

export async function ensureJavaAndMaven(report: (message: string) => void): Promise<void> {
  const packages = [...((await hasJava()) ? [] : ["default-jre-headless"]), ...((await hasMaven()) ? [] : ["maven"])];
  if (packages.length > 0) await install(packages, report);
  if (!(await hasJava())) throw new Error(`Java ${oldestJava} or later is not on the PATH`);
  if (!(await hasMaven())) throw new Error("Maven (mvn) is not on the PATH");
}
