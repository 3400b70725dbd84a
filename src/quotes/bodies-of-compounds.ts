/**
 * Bodies inside nouns
 * ===================
 *
 * "Polizeiangaben", "die Armeeleitung", "ein Ministeriumsvertreter", "laut Ministerium": the first part of the noun, or
 * the noun without an article, is a body that the article names more fully.
 */
import type { Appearance } from "../appearances/appearance.ts";
import type { SpeechContext } from "./speech-context.ts";

const shortestPart = 4;

/** The noun without the part that speaks: "polizei" of "Polizeiangaben"; the noun itself where that names a body. */
function bodyPart({ reading, data }: SpeechContext, noun: number): string | null {
  const word = reading.lemma(noun).toLowerCase();
  if (reading.vocabulary.body(word) === word) return word;
  const parts = [...data.nouns.words, ...data.speakers.words]
    .filter((part) => part.length >= shortestPart && word.endsWith(part) && word.length - part.length >= shortestPart)
    .map((part) => word.slice(0, -part.length).replace(/-$/u, ""));
  const bodies = parts.flatMap((part) => [part, part.replace(/s$/u, "")]);
  return bodies.find((part) => reading.vocabulary.body(part) === part) ?? null;
}

function isNamedLike({ name }: Appearance, part: string): boolean {
  const words = name.toLowerCase().split(" ");
  return (words.at(-1) ?? "").endsWith(part) || words.includes(part);
}

function lastBefore({ start }: { readonly start: number }, body: Appearance): number {
  return Math.max(-1, ...body.mentions.filter((mention) => mention.start < start).map((mention) => mention.start));
}

/** The body that a noun for its speakers or words has as its first part, or null. */
export function bodyInNoun(context: SpeechContext, noun: number): Appearance | null {
  const part = bodyPart(context, noun);
  const token = context.reading.token(noun);
  if (part === null || token === undefined) return null;
  const bodies = context.appearances.appearances.filter(
    (body) => body.type === "Organization" && isNamedLike(body, part) && lastBefore(token, body) >= 0,
  );
  return bodies.sort((one, other) => lastBefore(token, other) - lastBefore(token, one))[0] ?? null;
}
