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

/** The word before the colon; "Koppelin wörtlich: „…“" tells with one more how it is said. */
function lastOfName(context: SpeechContext, colon: number): number {
  const isManner = ["ADV", "ADJ"].includes(context.reading.tag(colon - 1));
  return isManner && context.passageAt(colon + 2) !== null ? colon - 2 : colon - 1;
}

export function headlineSpeech(context: SpeechContext): readonly Speech[] {
  return context.reading.document.sentences.flatMap((sentence): readonly Speech[] => {
    const colon = colonOf(context, sentence.firstToken, sentence.endToken);
    if (colon === null || colon === sentence.firstToken || colon + 3 > sentence.endToken) return [];
    const name = lastOfName(context, colon);
    const mention = context.appearances.mentionAt(name);
    if (mention?.kind !== "name") return [];
    const speaker = speakerAt(context, name);
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
