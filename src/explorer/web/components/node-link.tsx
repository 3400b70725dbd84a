/** The name of a node, which selects it. */
import { nameOf, selection } from "../state/explorer.ts";

export function NodeLink({ id }: { readonly id: string }) {
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        selection.value = { kind: "node", id };
      }}
    >
      {nameOf(id)}
    </button>
  );
}
