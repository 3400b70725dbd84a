/** Who acts in a sentence: the subject of its main clause, if that can speak. */
import type { Appearance } from "../appearances/appearance.ts";
import type { SpeechContext } from "./speech-context.ts";
import { speakerAt } from "./speakers.ts";

/** The root of a sentence's tree. */
export function mainVerb(context: SpeechContext, sentence: number): number | null {
  const span = context.reading.document.sentences[sentence];
  for (let index = span?.firstToken ?? 0; index < (span?.endToken ?? 0); index += 1)
    if (context.reading.head(index) === -1) return index;
  return null;
}

/** Who did something in a sentence: its subject, if that can speak. */
export function actorOf(context: SpeechContext, sentence: number): Appearance | null {
  const root = mainVerb(context, sentence);
  if (root === null) return null;
  const { reading } = context;
  const subject = reading.children(root).find((child) => ["nsubj", "nsubj:pass"].includes(reading.relation(child)));
  const actor = subject === undefined ? null : speakerAt(context, subject);
  return actor !== null && actor.type !== "Place" ? actor : null;
}
