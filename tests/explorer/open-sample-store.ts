/** The sample in an embedded store of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import type { GraphStore } from "../../src/stores/graph-store.ts";
import { samplePatch } from "./sample-patch.ts";

/** A store with the sample, and a folder for what else a test writes. */
export interface OpenedSample {
  readonly store: GraphStore;
  readonly folder: string;
  close(): Promise<void>;
}

export interface SampleStore extends OpenedSample {
  readonly path: string;
}

export type OpenSample = (fill?: (store: GraphStore) => Promise<void>) => Promise<OpenedSample>;

export const fillWithSample = async (store: GraphStore): Promise<void> => {
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
