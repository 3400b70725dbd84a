/**
 * Who is listed
 * =============
 *
 * "Mehrere Verbände haben den Plan abgelehnt, darunter Greenpeace und der WWF", "Politiker wie Roth":
 * an unnamed plural stands for those whom a word of listing behind it names.
 */
import type { StatementContext } from "./context.ts";

const farthest = 30;
const widest = 6;
const behindComma = new Set([",", "(", "–"]);

function isPlural({ tree, appearances }: StatementContext, noun: number): boolean {
  const { partOfSpeech, morphology } = tree.token(noun);
  return partOfSpeech === "NOUN" && morphology.Number === "Plur" && appearances.mentionAt(noun) === null;
}

/** Places in a list are where things are, and do nothing. */
const isActor = ({ appearances, tree }: StatementContext, token: number): boolean =>
  [token, ...tree.childrenBy(token, "appos")].some((part) =>
    appearances.appearancesAt(part).some(({ type }) => type === "Person" || type === "Organization"),
  );

/** The first name behind a word of listing, over its article and title. */
function firstNamed(context: StatementContext, marker: number): number | null {
  const { appearances, document, tree } = context;
  const ahead = document.tokens.slice(marker + 1, marker + 1 + widest);
  const end = ahead.findIndex(({ partOfSpeech, text }) => partOfSpeech === "VERB" || text === ",");
  const found = (end === -1 ? ahead : ahead.slice(0, end)).find(
    ({ index }) => appearances.mentionAt(index)?.kind === "name",
  );
  if (found?.sentence !== tree.token(marker).sentence || !isActor(context, found.index)) return null;
  return appearances.mentionAt(found.index)?.head ?? null;
}

/** "…, darunter", "…, unter anderem"; not "…, wie Roth sagte". */
const opens = ({ document, tree }: StatementContext, marker: number): boolean =>
  tree.token(marker).partOfSpeech !== "CCONJ" &&
  tree.token(marker).relation !== "mark" &&
  [1, 2].some((back) => behindComma.has(document.tokens[marker - back]?.text ?? ""));

function markerBehind(context: StatementContext, noun: number): number | null {
  const { document, tree, words } = context;
  const { sentence } = tree.token(noun);
  for (let at = noun + 1; at <= noun + farthest; at += 1) {
    const token = document.tokens[at];
    if (token?.sentence !== sentence || isPlural(context, at)) return null;
    if (words.listing.has(token.text.toLowerCase()) && opens(context, at)) return at;
  }
  return null;
}

/** The heads of those whom an unnamed plural lists; none for other words. */
export function listedBehind(context: StatementContext, noun: number): readonly number[] {
  if (!isPlural(context, noun)) return [];
  const { tree, words } = context;
  const alike = tree.childrenBy(noun, "nmod").find((child) => words.listing.has(tree.preposition(child) ?? ""));
  const marker = alike === undefined ? markerBehind(context, noun) : null;
  const first = alike ?? (marker === null ? null : firstNamed(context, marker));
  return first === null ? [] : tree.coordinated(first).filter((part) => isActor(context, part));
}
