/**
 * Finding entities
 * ================
 *
 * From what a person types to entities and appearances, strictly: a judgement about the wrong namesake is worse than a
 * question.
 */
import { UsageError } from "../../foundation/errors.ts";
import { chooseAppearance } from "../../graph/merges/choose-appearance.ts";
import { readStoredGraph } from "../../graph/planning/read-stored-graph.ts";
import type { AppearanceRow } from "../../graph/planning/stored-graph.ts";
import { foldText } from "../../identities/fold-text.ts";
import type { NamedEntity } from "../../queries/name-index.ts";
import { readNames } from "../../queries/read-names.ts";
import type { GraphStore } from "../../stores/graph-store.ts";

const mostSuggestions = 5;

/** Shows an entity so that it can be named unmistakably. */
export function entityLabel({ name, type, id }: NamedEntity): string {
  return `${name} (${type}, ${id})`;
}

function unknownName(text: string, near: readonly NamedEntity[]): UsageError {
  return new UsageError({
    code: "merges/unknown-name",
    place: ["newsgraph merges", text.trim()].filter((part) => part !== "").join(": "),
    problem: text.trim() === "" ? "the name is empty" : "the graph has no entity of this name",
    remedy: near.length === 0 ? "Look for it with newsgraph show" : `Near it: ${near.map(entityLabel).join("; ")}`,
  });
}

/** All entities of exactly this name, letters and accents aside; by alias only where none has it as its name. */
export async function findEntities(store: GraphStore, text: string): Promise<readonly NamedEntity[]> {
  const names = await readNames(store);
  const byId = names.byId.get(text);
  if (byId !== undefined) return [byId];
  const folded = foldText(text);
  const named = names.entities.filter(({ name }) => foldText(name) === folded);
  const found =
    named.length > 0
      ? named
      : names.entities.filter(({ aliases }) => aliases.some((alias) => foldText(alias) === folded));
  if (found.length > 0) return found;
  throw unknownName(
    text,
    names.find(text, mostSuggestions).map(({ entity }) => entity),
  );
}

async function appearanceOfEntity(store: GraphStore, text: string): Promise<AppearanceRow> {
  const [entity, ...others] = await findEntities(store, text);
  if (entity === undefined) throw unknownName(text, []);
  if (others.length > 0) {
    throw new UsageError({
      code: "merges/ambiguous-name",
      place: `newsgraph merges: ${text}`,
      problem: "several entities have this name",
      remedy: `Name one by its id, or one appearance as ARTICLE#NAME: ${[entity, ...others].map(entityLabel).join("; ")}`,
    });
  }
  const appearance = chooseAppearance(await readStoredGraph(store).appearancesOfEntities([entity.id]), entity.name);
  if (appearance !== undefined) return appearance;
  throw new UsageError({
    code: "merges/no-appearance",
    place: `newsgraph merges: ${text}`,
    problem: "no article names this entity, it only publishes",
    remedy: "Judge entities that articles name",
  });
}

/** @example await findAppearance(store, "a.txt#Karl Brand"); */
export async function findAppearance(store: GraphStore, text: string): Promise<AppearanceRow> {
  const cut = text.lastIndexOf("#");
  const rows = cut < 0 ? [] : await readStoredGraph(store).appearancesInArticles([text.slice(0, cut)]);
  if (rows.length === 0) return appearanceOfEntity(store, text);
  const wanted = foldText(text.slice(cut + 1));
  const [found, ...others] = rows.filter(({ name }) => foldText(name) === wanted);
  if (found !== undefined && others.length === 0) return found;
  const listed = rows.map(({ name }) => name).sort();
  throw new UsageError({
    code: "merges/unknown-appearance",
    place: `newsgraph merges: ${text}`,
    problem: found === undefined ? "the article names nobody so" : "the article has several of this name",
    remedy: `It names: ${listed.join(", ")}`,
  });
}
