/**
 * Near words
 * ==========
 *
 * Which of a few known words somebody may have meant who mistyped one: those that hold what was typed, or differ from
 * it by at most two letters (Levenshtein, 1966), but for short words by one.
 */
const lettersForTwoErrors = 6;
/** Fewer letters are part of too many words. */
const leastPart = 3;

function nextRow(previous: readonly number[], letter: string, other: string): readonly number[] {
  const row = [(previous[0] ?? 0) + 1];
  for (const [index, otherLetter] of Array.from(other).entries()) {
    const changed = (previous[index] ?? 0) + (letter === otherLetter ? 0 : 1);
    row.push(Math.min(changed, (previous[index + 1] ?? 0) + 1, (row[index] ?? 0) + 1));
  }
  return row;
}

function countEdits(one: string, other: string): number {
  const first: readonly number[] = [0, ...Array.from(other, (_, index) => index + 1)];
  return (
    Array.from(one)
      .reduce<readonly number[]>((row, letter) => nextRow(row, letter, other), first)
      .at(-1) ?? 0
  );
}

/** @example nearWords("met-wiht", ["met-with", "quoted"]); // ["met-with"] */
export function nearWords(typed: string, known: readonly string[]): readonly string[] {
  const word = typed.toLowerCase();
  const longest = Math.max(...known.map(({ length }) => length));
  if (word === "" || word.length > 2 * longest) return [];
  const most = word.length < lettersForTwoErrors ? 1 : 2;
  const isPart = (other: string): boolean => word.length >= leastPart && (other.includes(word) || word.includes(other));
  return known.filter((other) => isPart(other) || countEdits(word, other) <= most);
}
