/** Small words that join the parts of a body's name: "Universität zu Köln", "Regierung von Griechenland". */
export const nameLinks: ReadonlySet<string> = new Set(["von", "der", "des", "in", "im", "zu"]);
