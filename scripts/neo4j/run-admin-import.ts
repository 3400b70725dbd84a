/** Runs the import.sh of a folder with Neo4j's own tool, as an installed Neo4j has it on the path, into a home that has no data yet. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { neo4jClassPath } from "./neo4j-class-path.ts";
import { runProgram } from "./run-program.ts";

export interface AdminImport {
  /** Folder of the files and of import.sh. */
  readonly files: string;
  readonly home: string;
  readonly cache: string;
  readonly report: (message: string) => void;
}

function writeTool(folder: string, classPath: string): void {
  const opens = ["java.nio", "java.io", "sun.nio.ch", "java.lang"].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const tool = join(folder, "neo4j-admin");
  writeFileSync(
    tool,
    `#!/bin/sh\nexec java -Xmx512m ${opens.join(" ")} -cp "${classPath}" org.neo4j.cli.AdminTool "$@"\n`,
  );
  chmodSync(tool, 0o755);
}

/** Processor seconds of a shell's children, which `times` prints last, as in "0m4.12s 0m0.60s". */
function processorOf(output: string): number {
  const last = output.trim().split("\n").at(-1) ?? "";
  const parts = [...last.matchAll(/(\d+)m([\d.]+)s/gu)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** Gives the processor seconds that it took. */
export async function runAdminImport({ files, home, cache, report }: AdminImport): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-admin-"));
  try {
    writeTool(folder, await neo4jClassPath(cache, report));
    for (const name of ["conf", "data", "import"]) mkdirSync(join(home, name), { recursive: true });
    writeFileSync(join(home, "conf", "neo4j.conf"), "");
    const environment = {
      PATH: `${folder}:${process.env["PATH"] ?? ""}`,
      NEO4J_HOME: home,
      NEO4J_CONF: join(home, "conf"),
    };
    const { code, output } = await runProgram("sh", {
      arguments: ["-c", `cd "${files}" && sh import.sh && times`],
      environment,
    });
    if (code !== 0) throw new Error(`import.sh failed:\n${output.slice(-4000)}`);
    return processorOf(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
