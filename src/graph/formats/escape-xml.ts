/** Text inside XML 1.0: markup escaped, and without the characters that no XML may hold, escaped or not. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

export function escapeXml(text: string): string {
  return text
    .replace(forbidden, "\u{FFFD}")
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
    .replace(/[\t\n\r]/g, (space) => `&#${String(space.charCodeAt(0))};`);
}
