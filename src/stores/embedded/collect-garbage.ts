/**
 * Collect garbage
 * ===============
 *
 * Gives back what JavaScript no longer needs, before the database takes its own memory: a load leaves some hundred
 * megabytes behind that the engine would keep until it needs them, which is never, since COPY allocates nothing there.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

export function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  if (typeof collect === "function") Reflect.apply(collect, undefined, []);
}
