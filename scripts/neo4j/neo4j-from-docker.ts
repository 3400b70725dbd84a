/** Neo4j Community in a container, where a Docker engine answers. */
import type { Neo4jServer, ServerOptions } from "./neo4j-server.ts";
import { runProgram } from "./run-program.ts";
import { waitForBolt } from "./wait-for-bolt.ts";

const image = "neo4j:5.26-community";

export async function dockerAnswers(): Promise<boolean> {
  const { code } = await runProgram("docker", { arguments: ["info", "--format", "{{.ServerVersion}}"], seconds: 20 });
  return code === 0;
}

export async function startFromDocker(options: ServerOptions): Promise<Neo4jServer> {
  const settings = ["-e", "NEO4J_AUTH", "-e", "NEO4J_server_memory_heap_max__size=512m"];
  const started = await runProgram("docker", {
    arguments: ["run", "--detach", "--rm", "--publish", `127.0.0.1:${options.port}:7687`, ...settings, image],
    environment: { NEO4J_AUTH: `neo4j/${options.password}` },
  });
  if (started.code !== 0) throw new Error(`docker run ${image} failed:\n${started.output}`);
  const container = started.output.trim().split("\n").at(-1) ?? "";
  const url = `bolt://127.0.0.1:${options.port}`;
  const stop = async (): Promise<void> => {
    await runProgram("docker", { arguments: ["stop", container] });
  };
  await waitForBolt({ url, password: options.password, seconds: 180, check: () => undefined });
  return { url, user: "neo4j", password: options.password, given: false, stop };
}
