/** Lines of at most `width` signs; a word that is longer is cut. */
export function wrapLines(text: string, width: number): readonly string[] {
  const lines: string[] = [""];
  for (const word of text.split(/\s+/).flatMap((part) => part.match(new RegExp(`.{1,${width}}`, "gu")) ?? [])) {
    const line = lines.at(-1) ?? "";
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
