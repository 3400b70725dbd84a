/**
 * Copying assets
 * ==============
 *
 * What the compiler leaves behind: models, lexicons and rules that are read as files stand in dist where they stand in
 * src. Types that JSON imports need are the compiler's own work.
 */
import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../src", import.meta.url));
const target = fileURLToPath(new URL("../dist", import.meta.url));
const left = /(?:\.ts|\.tsx|\.md|[/\\]explorer[/\\]web)$/;

await cp(source, target, { recursive: true, filter: (path) => !left.test(path) });
