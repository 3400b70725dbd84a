/** How English reports speech. */
import { speechDataSchema, type SpeechData } from "../../../quotes/speech-data.ts";
import speech from "./speech.json" with { type: "json" };

export const englishSpeechData: SpeechData = speechDataSchema.parse(speech);
