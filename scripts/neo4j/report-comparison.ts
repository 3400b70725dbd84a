/** Prints what the comparison with neo4j-graphrag gave, as a table. */
import type { Comparison, Spent, Way } from "./compare-with-graphrag.ts";

const states = ["server just started", "the same again"];

/** How many times neo4j-graphrag's rate, where both are known. */
const times = (theirs: number | null | undefined, ours: number | null): string =>
  typeof theirs === "number" && ours !== null ? (theirs / ours).toFixed(1) : "";

function print(cells: readonly string[]): void {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(56) : cell.padStart(13))).join(""));
}

/** How many nodes and relationships an assertion is, and how many times theirs are written in a second of processor time. */
function reportWritten(statements: number, ways: readonly Way[]): void {
  const rateOf = ({ written, runs }: Way): number => written / (runs.at(-1)?.processor ?? Number.NaN);
  const least = ways[0] === undefined ? Number.NaN : rateOf(ways[0]);
  for (const way of ways) {
    const each = `${(way.written / statements).toFixed(1)} nodes and relationships an assertion`;
    const rate = `${Math.round(rateOf(way)).toLocaleString("en")} a processor second`;
    console.log(`${way.name}: ${each}, ${rate}, ${(rateOf(way) / least).toFixed(1)} times`);
  }
}

export function reportComparison({ statements, ways, imported, importedAndReady }: Comparison): void {
  const theirs = ways[0]?.runs ?? [];
  const line = (name: string, { wall, processor }: Spent, of: Spent | undefined): void => {
    const rate = Math.round(statements / wall).toLocaleString("en");
    const spent = processor === null ? [] : [processor.toFixed(1), times(of?.processor, processor)];
    print([name, wall.toFixed(1), rate, times(of?.wall, wall), ...spent]);
  };
  console.log(`${statements} assertions (statements in extractions); times: how many times neo4j-graphrag's rate`);
  print(["", "seconds", "assertions/s", "times", "processor s", "times"]);
  for (const { name, runs } of ways)
    for (const [index, spent] of runs.entries())
      line(`${name}, ${runs.length === 1 ? "given server" : (states[index] ?? "")}`, spent, theirs[index]);
  line("newsgraph, files and neo4j-admin", imported, theirs[0]);
  line("newsgraph, the same with server and constraints", importedAndReady, theirs[0]);
  reportWritten(statements, ways);
}
