/**
 * Offices in words
 * ================
 *
 * "Elon Roth, Gründer und Geschäftsführer der Firma Acme", "der Minister für Verkehr Karl Brandt", "Chef der Acme ist
 * Anna Roth": an office whose owner and bearer stand around it in the order that titles have. Parsers hang such phrases
 * every which way, so the order of the words decides, and what cannot stand within a title ends it.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Token } from "../../documents/document.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { isFormer } from "./is-former.ts";
import { makeFinding } from "./make-finding.ts";
import { bearerBefore, bearerByCopula, readTitle } from "./title-phrase.ts";

/** Who holds an office already where appearances/ knew both sides. */
function isKnown(context: StatementContext, noun: number): boolean {
  return context.appearances.appearances.some(({ roles }) =>
    roles.some((role) => role.of !== null && role.firstToken <= noun && role.endToken > noun),
  );
}

/** Whom the titles at a noun already stand before or behind. */
function bearerByRole(context: StatementContext, noun: number): Appearance | null {
  return (
    context.appearances.appearances.find(({ roles }) =>
      roles.some((role) => role.firstToken <= noun && role.endToken > noun),
    ) ?? null
  );
}

/** Offices whose owner and bearer the words around them name. */
export function findOfficePhrase(context: StatementContext, structure: Structure): readonly Finding[] {
  const words = lowerCaseSet(structure.words);
  const refused = lowerCaseSet(structure.unless);
  const isOffice = ({ partOfSpeech, lemma }: Token): boolean =>
    partOfSpeech === "NOUN" && endsInOneOf(lemma, words) && !endsInOneOf(lemma, refused);
  return context.document.tokens.filter(isOffice).flatMap(({ index: noun, lemma }) => {
    if (isKnown(context, noun)) return [];
    const title = readTitle(context, noun, structure.prepositions);
    const source =
      bearerByRole(context, noun) ?? title.bearer ?? bearerBefore(context, noun) ?? bearerByCopula(context, noun);
    if (source === null || title.owner === null) return [];
    const said = { role: lemma, former: isFormer(context, noun) };
    return makeFinding(structure, { source, target: title.owner, trigger: noun, ...said });
  });
}
