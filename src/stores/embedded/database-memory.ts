/**
 * Memory of the database
 * ======================
 *
 * Limits, not what is taken at once: the database takes pages as it needs them.
 */
import { totalmem } from "node:os";
import { constrainedMemory } from "node:process";

/**
 * Bytes for pages and for what is not in the file yet; 256 MiB were not enough for it (scripts/benchmark-growth).
 * Beside this the database takes 4 MiB for each type of relationship and direction that was written since the last
 * checkpoint.
 */
export const writingMemory = 3 * 2 ** 27;

const shareOfMachine = 1 / 4;

/**
 * Bytes where the graph is asked: what a question over the whole of it takes grows with it. At a million statements the
 * entities with the most neighbours take 0.5 GiB, those that are named more this month 1.5 GiB. Each store that is open
 * has its own.
 */
export function readingMemory(machine = Math.min(totalmem(), limitOfProcess())): number {
  return Math.max(writingMemory, Math.floor(machine * shareOfMachine));
}

/** Bytes that a container leaves to the process: less than the machine has. */
const limitOfProcess = (): number => constrainedMemory() || Number.POSITIVE_INFINITY;
