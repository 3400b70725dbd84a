/** Who acts in a sentence: the subject of its main clause, if that can speak. */
import type { Appearance } from "../appearances/appearance.ts";
import type { SpeechContext } from "./speech-context.ts";
import { speakersAt } from "./speakers.ts";

/** The root of a sentence's tree. */
export function mainVerb(context: SpeechContext, sentence: number): number | null {
  const span = context.reading.document.sentences[sentence];
  for (let index = span?.firstToken ?? 0; index < (span?.endToken ?? 0); index += 1)
    if (context.reading.head(index) === -1) return index;
  return null;
}

function subjectOfRoot({ reading }: SpeechContext, root: number): number | undefined {
  return reading.children(root).find((child) => ["nsubj", "nsubj:pass"].includes(reading.relation(child)));
}

/** The subject of a sentence, if that can speak; several where they are coordinated. */
export function subjectsOf(context: SpeechContext, sentence: number): readonly Appearance[] {
  const root = mainVerb(context, sentence);
  const subject = root === null ? undefined : subjectOfRoot(context, root);
  return subject === undefined ? [] : speakersAt(context, subject);
}

/** Who did something in a sentence: people and bodies, no places. */
export function actorsOf(context: SpeechContext, sentence: number): readonly Appearance[] {
  return subjectsOf(context, sentence).filter(({ type }) => type !== "Place");
}

/** The first of those who did something in a sentence, or null. */
export function actorOf(context: SpeechContext, sentence: number): Appearance | null {
  return actorsOf(context, sentence)[0] ?? null;
}
