/**
 * Fault histories
 * ===============
 *
 *   npx tsx scripts/fault-histories.ts [COUNT] [FIRST_SEED]
 *
 * Kills processes that build graphs, 200 histories where nothing is said, and holds what becomes of each against the
 * graph of an undisturbed build. The tests run twenty of them. Exit code 1 where a history went wrong; its seed runs it
 * again.
 */
import { runFaultHistory } from "../tests/pipeline/run-fault-history.ts";

const [count = 200, firstSeed = 1] = process.argv.slice(2).map(Number);
let kills = 0;
let partial = 0;
const wrong: number[] = [];
for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
  const history = await runFaultHistory(seed);
  kills += history.kills;
  if (history.created > 0 && history.left > 0) partial += 1;
  const whole = history.left + history.created === history.articles;
  if (whole && history.graph === history.expectedGraph) continue;
  wrong.push(seed);
  console.log(`history ${seed}: ${whole ? "another graph" : "articles lost or doubled"}`);
}
console.log(`${count} histories, ${kills} processes killed, ${partial} left a part, ${wrong.length} wrong`);
process.exitCode = wrong.length > 0 ? 1 : 0;
