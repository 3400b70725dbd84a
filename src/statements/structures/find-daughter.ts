/**
 * Daughters without a mother beside them
 * ======================================
 *
 * "Siemens verkauft die Tochterfirma Osram", "Volkswagen und die Töchter Audi und Seat", "Volkswagen wächst. Die Tochter Seat
 * …": whose daughter a firm is goes without saying where an organization was named just before.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import { argumentsOfNoun } from "../noun-arguments.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";
import { namedSources } from "./noun-phrase.ts";
import { namesBehind } from "./rows-of-names.ts";

/** Whether the noun right before a name calls it a daughter and says not whose: no compound ("Airbustochter"), no owner. */
function calledDaughter(context: StatementContext, structure: Structure, { firstToken }: Mention): boolean {
  const noun = context.document.tokens[firstToken - 1];
  if (noun?.partOfSpeech !== "NOUN" || !lowerCaseSet(structure.words).has(noun.lemma.toLowerCase())) return false;
  const owners = argumentsOfNoun(context, noun.index, "owner");
  return owners.every(({ token, inside }) => !inside && context.words.possessives.has(context.tree.token(token).lemma));
}

interface Named {
  readonly appearance: Appearance;
  readonly mention: Mention;
}

/** The organization named last before a token in a sentence; in the sentence before, only one that stands alone there. */
function motherBefore(context: StatementContext, structure: Structure, token: number): Appearance | null {
  const { sentence } = context.tree.token(token);
  const named = context.appearances.appearances
    .filter(({ type }) => structure.targetTypes.includes(type))
    .flatMap((appearance) => appearance.mentions.map((mention): Named => ({ appearance, mention })))
    .filter(({ mention }) => mention.kind === "name" && mention.firstToken < token)
    .sort((one, other) => other.mention.firstToken - one.mention.firstToken);
  const inSentence = (at: number): readonly Appearance[] =>
    named.filter(({ mention }) => context.tree.token(mention.head).sentence === at).map(({ appearance }) => appearance);
  const before = [...new Set(inSentence(sentence - 1))];
  return inSentence(sentence)[0] ?? (before.length === 1 ? (before[0] ?? null) : null);
}

/** Firms that are called daughters, with the organization named before them. */
export function findDaughter(context: StatementContext, structure: Structure): readonly Finding[] {
  return namedSources(context, structure).flatMap(({ appearance, mention }) => {
    if (!calledDaughter(context, structure, mention)) return [];
    const target = motherBefore(context, structure, mention.firstToken - 1);
    if (target === null) return [];
    const trigger = mention.firstToken - 1;
    return [appearance, ...namesBehind(context, mention)].flatMap((source) =>
      makeFinding(structure, { source, target, trigger }),
    );
  });
}
