/** Hands a file to the user. */
export function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** No view and no list of ours is larger; a larger file is not read at all. */
const largestFile = 4_000_000;

/** What the user picks, as text, which is empty where the file is too large; null where nothing was picked. */
export function pickTextFile(accept: string): Promise<string | null> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file === undefined) resolve(null);
      else resolve(file.size > largestFile ? "" : file.text());
    });
    input.addEventListener("cancel", () => {
      resolve(null);
    });
    input.click();
  });
}
