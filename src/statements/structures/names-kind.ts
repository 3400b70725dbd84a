/**
 * Kinds in names
 * ==============
 *
 * "Universität Köln" and "Köln-Institut" say in one of their words what they are; short kinds ("AG") stand alone.
 */
const shortestPart = 4;

/** Whether a word of a name is one of the kinds or a compound that ends in one. */
export function namesKind(name: string, kinds: readonly string[]): boolean {
  const words = name.toLowerCase().split(/[\s-]+/u);
  return kinds.some((listed) => {
    const kind = listed.toLowerCase();
    return words.some((word) => word === kind || (kind.length >= shortestPart && word.endsWith(kind)));
  });
}
