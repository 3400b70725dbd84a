/**
 * Place of the clause
 * ===================
 *
 * "In Madrid blieb die Puerta de Alcalá dunkel", "hat in Stuttgart das Mercedes-Museum eröffnet", "sagte er auf der
 * Buchmesse in Frankfurt": a building, an institution or an event lies where the clause is set, though its name stands
 * apart from the place. A guess that gives way to any other place of the same thing (lies-in.ts).
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { governingVerb } from "../noun-arguments.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import { isVerbal } from "../predicate.ts";
import type { Structure } from "../structure.ts";
import { endsInOneOf } from "../word-sets.ts";
import { makeFinding } from "./make-finding.ts";

const betweenWords = /[\s-]+/u;

interface Setting {
  readonly place: Appearance;
  readonly token: number;
}

/** The towns at a verb: "in Stuttgart", "in der Hauptstadt Madrid", not "in die Schweiz". */
function settingsOf(context: StatementContext, structure: Structure, verb: number): readonly Setting[] {
  const { tree, appearances } = context;
  return tree
    .childrenBy(verb, "obl", "advmod")
    .filter((child) => structure.prepositions.includes(tree.preposition(child) ?? ""))
    .flatMap((child) => [child, ...tree.childrenBy(child, "appos", "flat")])
    .flatMap((token) => {
      const place = appearances.mentionAt(token)?.kind === "name" ? appearances.appearanceAt(token) : null;
      return place?.type === "Place" ? [{ place, token }] : [];
    });
}

/** The verb whose clause a name stands in. */
function verbOf(context: StatementContext, { head }: Mention): number | null {
  const above = context.tree.token(head).head;
  return above >= 0 && isVerbal(context, above) ? above : governingVerb(context, head);
}

/** Where the clause around a mention is set, if it is set in one place alone. */
function settingOf(context: StatementContext, structure: Structure, mention: Mention): Setting | null {
  const verb = verbOf(context, mention);
  const settings = verb === null ? [] : settingsOf(context, structure, verb);
  const [setting] = settings.filter(({ place }) => !context.countries.isState(place));
  return settings.length <= 2 ? (setting ?? settings[0] ?? null) : null;
}

/** Whether some word of a name, or the last part of one, says what it is. */
function isOfKind(structure: Structure, { name }: Appearance): boolean {
  const kinds = lowerCaseSet(structure.words);
  return name.split(betweenWords).some((word) => endsInOneOf(word, kinds));
}

/** Buildings, institutions and events that are where their clause is set. */
export function findClausePlace(context: StatementContext, structure: Structure): readonly Finding[] {
  return context.appearances.appearances
    .filter((source) => structure.sourceTypes.includes(source.type) && isOfKind(structure, source))
    .flatMap((source) =>
      source.mentions
        .filter(({ kind }) => kind === "name")
        .flatMap((mention) => {
          const setting = settingOf(context, structure, mention);
          return setting === null
            ? []
            : makeFinding(structure, { source, target: setting.place, trigger: setting.token });
        }),
    );
}
