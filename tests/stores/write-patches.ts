/** A process that writes patches to an embedded store until it is killed: `node --import tsx write-patches.ts PATH`. */
import { openEmbeddedStore } from "../../src/stores/embedded/open-embedded-store.ts";
import { emptyPatch } from "../contracts/sample-patch.ts";

const store = await openEmbeddedStore({ path: process.argv[2] ?? "" });
await store.prepare();
for (let number = 0; ; number += 1) {
  const createdNodes = Array.from({ length: 100 }, (_, index) => {
    return {
      label: "Entity",
      id: `${number}-${index}`,
      properties: { name: "x".repeat(500), type: "Person" },
    } as const;
  });
  await store.apply({ ...emptyPatch, id: String(number), createdNodes });
  process.stdout.write(`patch ${number}\n`);
}
