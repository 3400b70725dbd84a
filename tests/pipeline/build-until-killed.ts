/** A process that does the work of a history: `node --import tsx build-until-killed.ts PATH SEED`; a line for each step. */
import { buildPlan, withGraph } from "./build-plan.ts";
import { planFaults } from "./fault-plan.ts";

const [path = "", seed = ""] = process.argv.slice(2);
await withGraph(path, (store) =>
  buildPlan(store, planFaults(Number(seed)), (part, done) => process.stdout.write(`${part} ${done}\n`)),
);
