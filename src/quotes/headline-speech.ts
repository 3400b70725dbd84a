/**
 * Headlines
 * =========
 *
 * "Merkel: Euro ist stabil": a short sentence that begins with a name and a colon reports what the name says.
 */
import { tokensOf } from "../mentions/tokens-of.ts";
import type { SpeechContext } from "./speech-context.ts";
import { contentsOf } from "./speech-contents.ts";
import type { Speech } from "./speech.ts";
import { speakerAt } from "./speakers.ts";

const longestName = 5;

function colonOf(context: SpeechContext, first: number, end: number): number | null {
  for (let index = first; index < Math.min(end, first + longestName); index += 1)
    if (context.reading.word(index) === ":") return index;
  return null;
}

export function headlineSpeech(context: SpeechContext): readonly Speech[] {
  return context.reading.document.sentences.flatMap((sentence): readonly Speech[] => {
    const colon = colonOf(context, sentence.firstToken, sentence.endToken);
    if (colon === null || colon === sentence.firstToken || colon + 3 > sentence.endToken) return [];
    const mention = context.appearances.mentionAt(colon - 1);
    if (mention?.kind !== "name") return [];
    const speaker = speakerAt(context, colon - 1);
    if (speaker === null || speaker.type === "Place") return [];
    const frame = new Set(tokensOf({ firstToken: sentence.firstToken, endToken: colon + 1 }));
    const { ranges, kind } = contentsOf(context, sentence.index, frame);
    return [
      {
        sentence: sentence.index,
        speaker: speaker.id,
        medium: null,
        kind,
        contents: ranges,
        cues: [colon],
        rule: "quote/colon",
      },
    ];
  });
}
