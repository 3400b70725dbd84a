/** The positions of a half-open range of tokens. */
export function tokensOf({
  firstToken,
  endToken,
}: Readonly<Record<"firstToken" | "endToken", number>>): readonly number[] {
  return Array.from({ length: endToken - firstToken }, (_, step) => firstToken + step);
}
