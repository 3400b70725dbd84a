/** The sample in an embedded store of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { samplePatch } from "./sample-patch.ts";

export interface SampleStore {
  readonly store: GraphStore;
  readonly folder: string;
  readonly path: string;
  close(): Promise<void>;
}

const fillWithSample = async (store: GraphStore): Promise<void> => {
  await store.apply(samplePatch());
};

export async function openSampleStore(fill = fillWithSample): Promise<SampleStore> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-sample-"));
  const path = join(folder, "sample.newsgraph");
  const store = await openEmbeddedStore({ path });
  await store.prepare({ language: "de" });
  await fill(store);
  return {
    store,
    folder,
    path,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
