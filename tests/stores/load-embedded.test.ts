import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import { loadContract } from "../contracts/load-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
const path = join(folder, "contract.newsgraph");

afterAll(() => {
  rmSync(folder, { recursive: true });
});

loadContract({
  kind: "embedded",
  open: () => openEmbeddedStore({ path }),
  wipe: () => {
    rmSync(path, { force: true });
    return Promise.resolve();
  },
});
