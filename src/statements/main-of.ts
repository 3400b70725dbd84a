/**
 * What an article is about
 * ========================
 *
 * "Karl Brandt kandidiert erneut" in an article about Norway; "Brandt wurde verurteilt" in one about a single court: the
 * country, region, body or event that a clause leaves out is the one that the article tells of. It is the one named most,
 * or the one named last before, within the names that the rule allows.
 */
import type { Appearance } from "../appearances/appearance.ts";
import type { StatementContext } from "./context.ts";
import type { Participant } from "./participants.ts";

const certainty = 0.75;
const nearSentences = 1;
const ahead = 2;

type Test = (context: StatementContext, appearance: Appearance) => boolean;

const kinds: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["main_country", ({ countries }, place) => countries.isState(place)],
  ["main_region", ({ countries }, place) => countries.isKnown(place) && !countries.isState(place)],
  ["main_body", (_context, { type }) => type === "Organization"],
  ["main_event", (_context, { type }) => type === "Event"],
  ["main_work", (_context, { type }) => type === "Work"],
]);

/** Whether a path asks for what the article is about. */
export const asksForMain = (path: string): boolean => kinds.has(path);

const lastMention = ({ mentions }: Appearance, token: number): number =>
  Math.max(-1, ...mentions.map(({ head }) => head).filter((head) => head < token));

/** The one named far more often than all others. */
function mostNamed(found: readonly Appearance[]): Appearance | undefined {
  const [first, second] = [...found].sort((one, other) => other.mentions.length - one.mentions.length);
  return first !== undefined && first.mentions.length >= ahead * (second?.mentions.length ?? 0) ? first : undefined;
}

function lastNamed(context: StatementContext, found: readonly Appearance[], token: number): Appearance | undefined {
  const sentence = context.tree.token(token).sentence;
  return found
    .map((appearance) => ({ appearance, at: lastMention(appearance, token) }))
    .filter(({ at }) => at >= 0 && sentence - context.tree.token(at).sentence <= nearSentences)
    .sort((one, other) => other.at - one.at)[0]?.appearance;
}

/** Countries and regions are known by their names alone. */
const isKnownPlace = (path: string): boolean => path === "main_country" || path === "main_region";

/** Who or what of a kind an article is about, seen from a word; `endings` are parts that the name of a body may have. */
export function mainOf(
  context: StatementContext,
  token: number,
  asked: { readonly path: string; readonly endings: readonly string[] },
): readonly Participant[] {
  const test = kinds.get(asked.path);
  if (test === undefined) return [];
  const fits = ({ name }: Appearance): boolean =>
    asked.endings.length === 0 ||
    isKnownPlace(asked.path) ||
    asked.endings.some((ending) => name.toLowerCase().includes(ending.toLowerCase()));
  const found = context.appearances.appearances.filter((appearance) => test(context, appearance) && fits(appearance));
  const appearance = mostNamed(found) ?? lastNamed(context, found, token);
  return appearance === undefined ? [] : [{ appearance, token, weight: certainty }];
}
