/**
 * Groups that links join, each sorted, in the order of their first members; the smaller root wins, so that no order
 * matters.
 */
import { compareText } from "../foundation/compare-text.ts";

export function components(
  nodes: readonly string[],
  links: readonly { readonly from: string; readonly to: string }[],
): readonly (readonly string[])[] {
  const parents = new Map(nodes.map((node) => [node, node]));
  const find = (node: string): string => {
    let root = node;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    parents.set(node, root);
    return root;
  };
  for (const { from, to } of links) {
    const [a, b] = [find(from), find(to)];
    if (a !== b) parents.set(a < b ? b : a, a < b ? a : b);
  }
  const groups = new Map<string, string[]>();
  for (const node of parents.keys()) {
    const root = find(node);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [node]);
    else group.push(node);
  }
  return [...groups.values()]
    .map((group) => group.sort(compareText))
    .sort((a, b) => compareText(a[0] ?? "", b[0] ?? ""));
}
