/**
 * The jars of Neo4j Community from Maven Central, 283 MB once, kept in Maven's own repository; the class path is kept
 * beside the program's cache.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureJavaAndMaven } from "./java-and-maven.ts";
import { runProgram } from "./run-program.ts";

export const neo4jVersion = "5.26.30";
const plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1";

const project = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>neo4j-runtime</artifactId><version>1</version><packaging>pom</packaging>
<dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4jVersion}</version></dependency></dependencies>
</project>
`;

function keptClassPath(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const classPath = readFileSync(file, "utf8").trim();
  return classPath !== "" && classPath.split(":").every((jar) => existsSync(jar)) ? classPath : undefined;
}

async function resolveJars(folder: string, file: string): Promise<void> {
  const pom = join(folder, `neo4j-${neo4jVersion}.pom.xml`);
  writeFileSync(pom, project);
  const part = `${file}.${process.pid}`;
  const goal = [`${plugin}:build-classpath`, "-DincludeScope=runtime", `-Dmdep.outputFile=${part}`];
  const { code, output } = await runProgram("mvn", { arguments: ["-q", "-B", "-f", pom, ...goal] });
  if (code !== 0) throw new Error(`Maven could not fetch org.neo4j:neo4j:${neo4jVersion}:\n${output.slice(-2000)}`);
  renameSync(part, file);
}

/** The class path of a server, fetched where it is not there. */
export async function neo4jClassPath(cache: string, report: (message: string) => void): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `neo4j-${neo4jVersion}.classpath`);
  const kept = keptClassPath(file);
  await ensureJavaAndMaven(report);
  if (kept !== undefined) return kept;
  report(`fetching Neo4j ${neo4jVersion} from Maven Central (283 MB, once)`);
  await resolveJars(cache, file);
  const classPath = keptClassPath(file);
  if (classPath === undefined) throw new Error(`The class path in ${file} names missing files`);
  return classPath;
}
