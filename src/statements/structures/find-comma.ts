/**
 * Place behind a comma
 * ====================
 *
 * "in Perth, Australien," and "Springfield, Illinois": the second place holds the first. Lists ("Rom, Paris und Wien") are none.
 */
import type { Mention } from "../../mentions/mention.ts";
import type { StatementContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { sizeOf } from "../places/place-sizes.ts";
import type { Structure } from "../structure.ts";
import { makeFinding } from "./make-finding.ts";
import { namedSources } from "./noun-phrase.ts";

function isList(context: StatementContext, token: number): boolean {
  const { partOfSpeech, relation, text } = context.tree.token(token);
  if (relation === "conj" || context.tree.childrenBy(token, "conj", "cc").length > 0) return true;
  return partOfSpeech === "CCONJ" || text === ",";
}

/** "Springfield, Illinois": a region behind the comma needs no comma after it, and is taken for a list at times. */
function isRegion(context: StatementContext, { firstToken, endToken }: Mention): boolean {
  const region = context.appearances.appearanceAt(firstToken);
  const size = region === null ? null : sizeOf(context, region);
  const least = context.places?.regions ?? Infinity;
  return size !== null && size >= least && context.document.tokens[endToken]?.partOfSpeech !== "CCONJ";
}

/** "Siemens, Norwegens größter Hersteller": a genitive belongs to what follows it. */
function isOwner(context: StatementContext, { firstToken, endToken, text }: Mention): boolean {
  const name = context.appearances.appearanceAt(firstToken)?.name ?? text;
  return text.endsWith("s") && !name.endsWith("s") && !isClosed(context, { endToken });
}

/** The name right behind the comma, if it closes the phrase. */
function nameBehind(context: StatementContext, comma: number): Mention | null {
  const { tokens } = context.document;
  const behind = tokens[comma]?.text === "," ? context.appearances.mentionAt(comma + 1) : null;
  return behind?.firstToken === comma + 1 && endsPhrase(context, behind) ? behind : null;
}

function endsPhrase(context: StatementContext, behind: Mention): boolean {
  if (isOwner(context, behind)) return false;
  return isRegion(context, behind) || (isClosed(context, behind) && !isList(context, behind.head));
}

function isClosed({ document }: StatementContext, { endToken }: Pick<Mention, "endToken">): boolean {
  const after = document.tokens[endToken];
  return after === undefined || [",", ".", ")"].includes(after.text);
}

/** Places named behind the comma of a place or organization. */
export function findComma(context: StatementContext, structure: Structure): readonly Finding[] {
  return namedSources(context, structure).flatMap(({ appearance: source, mention }) => {
    const behind = nameBehind(context, mention.endToken);
    const target = behind === null ? null : context.appearances.appearanceAt(behind.firstToken);
    if (behind === null || target === null || context.tree.token(mention.head).relation === "conj") return [];
    return makeFinding(structure, { source, target, trigger: behind.firstToken });
  });
}
