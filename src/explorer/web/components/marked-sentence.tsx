/** A sentence with the two names and the deciding word marked. */
import type { ProvenSentence } from "../../../queries/proven-statement.ts";
import { cutAtMarks } from "../../../queries/cut-at-marks.ts";
import { t } from "../state/translate.ts";

export function MarkedSentence({ sentence }: { readonly sentence: ProvenSentence }) {
  if (sentence.text === null) return <p class="sentence no-text">{t("evidence.noText")}</p>;
  return (
    <blockquote class="sentence">
      {cutAtMarks(sentence.text, sentence.marks).map((piece) =>
        piece.kind === null ? (
          piece.text
        ) : (
          <mark key={piece.from} data-mark={piece.kind}>
            {piece.text}
          </mark>
        ),
      )}
    </blockquote>
  );
}
