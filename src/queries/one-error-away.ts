/**
 * One error away
 * ==============
 *
 * Whether a word begins as another, but for one typing error: a letter wrong, missing, too many, or two exchanged
 * (Damerau, 1964: these four are four fifths of all typing errors).
 */
export function isOneErrorAway(typed: string, word: string): boolean {
  const same = sharedLength(typed, word);
  const [rest, left] = [typed.slice(same), word.slice(same)];
  if (rest === "") return true;
  const wrong = left.slice(1).startsWith(rest.slice(1));
  const tooMany = left.startsWith(rest.slice(1));
  const missing = left.slice(1).startsWith(rest);
  const exchanged = `${left.slice(1, 2)}${left.slice(0, 1)}${left.slice(2)}`.startsWith(rest);
  return wrong || tooMany || missing || exchanged;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
