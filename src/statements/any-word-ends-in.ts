/** Whether a word of a name is in a set or a compound that ends in one of it: "Bundesliga 2006" among leagues. */
import { endsInOneOf } from "./word-sets.ts";

export function anyWordEndsIn(name: string, words: ReadonlySet<string>): boolean {
  return name.split(/\s+/u).some((word) => endsInOneOf(word, words));
}
