/**
 * Windows
 * =======
 *
 * Arc scores grow with the square of a sentence's length, so that longer ones (lists, tables, texts without full stops)
 * are read in windows. A window ends behind punctuation where there is some; its tree hangs on the first window's root.
 */

export const longestWindow = 200;
const searched = 100;
const punctuation = new Set([",", ";", ":", ".", "!", "?", ")", "-", "–", "—", "|", "•"]);

/** Half-open ranges of at most `longestWindow` words. */
export function cutWindows(words: readonly string[]): (readonly [number, number])[] {
  const windows: (readonly [number, number])[] = [];
  let first = 0;
  while (words.length - first > longestWindow) {
    let end = first + longestWindow;
    const least = end - searched;
    while (end > least && !punctuation.has(words[end - 1] ?? "")) end -= 1;
    if (end === least) end = first + longestWindow;
    windows.push([first, end]);
    first = end;
  }
  windows.push([first, words.length]);
  return windows;
}
