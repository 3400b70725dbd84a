/**
 * Completing the lock file
 * ========================
 *
 * npm leaves out of package-lock.json the optional binaries that the registry at hand did not offer for other platforms
 * (npm/cli issue 4828 and its kin); `npm ci` of npm 11 then refuses the file. This adds what the packages themselves name
 * as optional, with the platform that the name tells. Run it after every `npm install`: `npx tsx scripts/complete-lock-file.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { compareText } from "../src/foundation/compare-text.ts";

const packageSchema = z.object({
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
/** Records, which keep members that are not known here, in their order. */
const lockSchema = z.record(z.string(), z.unknown());
const packagesSchema = z.record(z.string(), z.record(z.string(), z.unknown()));

const file = new URL("../package-lock.json", import.meta.url);
const systems = new Set([
  "darwin",
  "linux",
  "win32",
  "freebsd",
  "android",
  "openharmony",
  "netbsd",
  "openbsd",
  "sunos",
]);
const processors = new Set(["arm64", "x64", "ia32", "arm", "ppc64", "s390x", "riscv64", "loong64", "wasm32"]);
const exactVersion = /^\d+\.\d+\.\d+[-\w.]*$/u;

/** Node's way of looking a package up: beside the one that wants it, then one level up, and so on. */
function isLocked(packages: ReadonlySet<string>, wantedBy: string, name: string): boolean {
  for (let place = wantedBy; ; place = place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/")))) {
    if (packages.has(place === "" ? `node_modules/${name}` : `${place}/node_modules/${name}`)) return true;
    if (place === "") return false;
  }
}

function lockedBinary(name: string, version: string, dev: boolean): Record<string, unknown> {
  const parts = name.split(/[-/]/u);
  const os = parts.filter((part) => systems.has(part));
  const cpu = parts.filter((part) => processors.has(part));
  return {
    version,
    ...(dev ? { dev } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(parts.includes("musl") ? { libc: ["musl"] } : {}),
  };
}

const lock = lockSchema.parse(JSON.parse(readFileSync(file, "utf8")));
const packages = packagesSchema.parse(lock["packages"]);
const known = new Set(Object.keys(packages));
for (const [place, locked] of Object.entries(packages)) {
  const { dev, optionalDependencies } = packageSchema.parse(locked);
  for (const [name, version] of Object.entries(optionalDependencies ?? {}))
    if (exactVersion.test(version) && !isLocked(known, place, name))
      packages[`node_modules/${name}`] = lockedBinary(name, version, dev === true);
}
const sorted = Object.fromEntries(Object.entries(packages).sort(([one], [other]) => compareText(one, other)));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(`${Object.keys(packages).length - known.size} optional binaries of other platforms added`);
