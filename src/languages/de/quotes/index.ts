/** How German reports speech. */
import { speechDataSchema, type SpeechData } from "../../../quotes/speech-data.ts";
import speech from "./speech.json" with { type: "json" };

export const germanSpeechData: SpeechData = speechDataSchema.parse(speech);
