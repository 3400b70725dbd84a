/**
 * Titles in a run
 * ===============
 *
 * Offices, parties and candidacies by the run of words beside a person's name (title-run.ts). With `owners`, a title
 * says by itself whose it is ("Sen." is of the Senate), if the article names that.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { lowerCaseSet } from "../lower-case-set.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";
import { namedPhrases, type NamedPhrase } from "./noun-phrase.ts";
import { runBefore, runBehind, type TitleOwner, type TitleRun } from "./title-run.ts";

/** Whether one of the names ends in one of the words. */
function endsIn({ name, surfaces }: Appearance, endings: readonly string[]): boolean {
  const names = [name, ...surfaces].map((form) => form.toLowerCase());
  return endings.some((ending) => names.some((form) => form === ending || form.endsWith(` ${ending}`)));
}

function isHolder({ holders, strangers, targetTypes }: Structure, { appearance }: TitleOwner): boolean {
  if (!targetTypes.includes(appearance.type)) return false;
  return (holders.length === 0 || endsIn(appearance, holders)) && !endsIn(appearance, strangers);
}

/** "Democrat Jane Roe", "Jane Roe, a Democrat,": the owner alone, where nothing else is said. */
function bareOwner(
  context: StatementContext,
  words: readonly number[],
  owners: readonly TitleOwner[],
): number | undefined {
  const said = words.filter((token) => !/^['’]s?$/u.test(context.tree.token(token).text));
  return said.length === 0 ? owners[0]?.token : undefined;
}

/** The title of the run that the structure asks for: the one that is nearest to the name. */
function titleOf(context: StatementContext, structure: Structure, { words, owners }: TitleRun): number | undefined {
  if (structure.words.length === 0) return bareOwner(context, words, owners);
  const wanted = lowerCaseSet(structure.words);
  const refused = lowerCaseSet(structure.unless);
  const text = (token: number): string => context.tree.token(token).text.toLowerCase();
  if (words.some((token) => refused.has(text(token)))) return undefined;
  return words.find((token) => wanted.has(text(token)));
}

/** Owners beside the title: the nearest in front of it, or else all that follow it ("director of Acme and Nordco"). */
function ownersOf(structure: Structure, { owners }: TitleRun, title: number): readonly TitleOwner[] {
  const fitting = owners.filter((owner) => isHolder(structure, owner));
  const [nearest] = fitting.filter(({ token }) => token < title).sort((one, other) => other.token - one.token);
  return nearest === undefined ? fitting : [nearest];
}

/** "Sen.": the body that such a title always belongs to. */
function ownersByTitle(context: StatementContext, structure: Structure, title: number): readonly TitleOwner[] {
  const names = structure.owners[context.tree.token(title).text.toLowerCase()] ?? [];
  return context.appearances.appearances
    .filter(
      ({ name, surfaces, type }) =>
        structure.targetTypes.includes(type) && [name, ...surfaces].some((form) => names.includes(form)),
    )
    .map((appearance) => ({ appearance, token: title }));
}

function roleOf(context: StatementContext, title: number): string {
  const { lemma, partOfSpeech, text } = context.tree.token(title);
  return partOfSpeech === "NOUN" ? lemma : text;
}

interface Described {
  readonly person: Appearance;
  readonly run: TitleRun;
}

function findingsOf(context: StatementContext, structure: Structure, { person, run }: Described): readonly Finding[] {
  const title = titleOf(context, structure, run);
  if (title === undefined) return [];
  const byTitle = Object.keys(structure.owners).length > 0;
  const owners = byTitle ? ownersByTitle(context, structure, title) : ownersOf(structure, run, title);
  const former = run.words.some((token) => context.words.former.has(context.tree.token(token).text.toLowerCase()));
  const said = { trigger: title, role: roleOf(context, title), former };
  return owners.flatMap(({ appearance: target }) => makeFinding(structure, { source: person, target, ...said }));
}

const isAsked = ({ sourceTypes }: Structure, { appearance, mention }: NamedPhrase): boolean =>
  sourceTypes.includes(appearance.type) && mention.kind === "name";

/** What the titles beside people's names say. */
export function findTitleRun(context: StatementContext, structure: Structure): readonly Finding[] {
  const titles = lowerCaseSet(structure.words);
  return namedPhrases(context)
    .filter((phrase) => isAsked(structure, phrase))
    .flatMap(({ appearance, mention }) =>
      [runBefore(context, mention, titles), runBehind(context, mention, titles)].flatMap((run) =>
        findingsOf(context, structure, { person: appearance, run }),
      ),
    );
}
