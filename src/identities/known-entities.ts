/**
 * Known entities
 * ==============
 *
 * The shipped list of countries, capitals and big organizations with their names in German, English and their own
 * language: USA is Vereinigte Staaten is United States. A listed entity has the listed id and name in every graph.
 */
import { z } from "zod";
import { entityTypeSchema, type EntityType } from "../ontology/ontology.ts";
import countries from "./data/known-countries.json" with { type: "json" };
import organizations from "./data/known-organizations.json" with { type: "json" };
import places from "./data/known-places.json" with { type: "json" };
import { nameKey } from "./name-key.ts";

const knownEntitySchema = z.object({
  id: z.string(),
  type: entityTypeSchema,
  /** Name by language of the graph. */
  names: z.record(z.string(), z.string()),
  aliases: z.array(z.string()),
  /** Names that decide for this entity where its own name is ambiguous. */
  near: z.array(z.string()).default([]),
});
export type KnownEntity = Readonly<z.infer<typeof knownEntitySchema>>;

interface Alias {
  readonly entity: KnownEntity;
  /** Null where the alias is the same in all languages. */
  readonly language: string | null;
}

const rows = z.array(knownEntitySchema).parse([...countries, ...places, ...organizations]);
const byId: ReadonlyMap<string, KnownEntity> = new Map(rows.map((row) => [row.id, row]));
const byKey = new Map<string, Alias[]>();

for (const entity of rows) {
  for (const [language, name] of Object.entries(entity.names)) addAlias({ entity, language }, name);
  for (const alias of entity.aliases) addAlias({ entity, language: null }, alias);
}

export function findKnownEntity(id: string): KnownEntity | undefined {
  return byId.get(id);
}

/** The one known entity of that name, whatever the language; undefined where there are none or several. */
export function knownByName(type: EntityType, key: string): KnownEntity | undefined {
  const found = candidates(type, key);
  return found.size === 1 ? [...found.keys()][0] : undefined;
}

/**
 * The id that an ambiguous name has in an article that names these things too; undefined where nothing decides or
 * nothing is ambiguous.
 */
export function knownInContext(
  name: { readonly type: EntityType; readonly key: string },
  nearby: readonly string[],
  language: string,
): string | undefined {
  const found = candidates(name.type, name.key);
  if (found.size < 2) return undefined;
  const near = [...found.keys()].filter((entity) =>
    entity.near.some((word) => nearby.includes(nameKey("Place", word))),
  );
  if (near.length === 1) return near[0]?.id;
  const spoken = [...found].filter(([, languages]) => languages.has(language));
  return near.length === 0 && spoken.length === 1 ? spoken[0]?.[0].id : undefined;
}

function candidates(type: EntityType, key: string): ReadonlyMap<KnownEntity, ReadonlySet<string | null>> {
  const found = new Map<KnownEntity, Set<string | null>>();
  for (const { entity, language } of byKey.get(key) ?? []) {
    if (!mayBe(entity, type)) continue;
    found.set(entity, (found.get(entity) ?? new Set()).add(language));
  }
  return found;
}

/** A country may be taken for an organization (it acts), a union of states for a place. */
function mayBe(entity: KnownEntity, type: EntityType): boolean {
  if (entity.type === type) return true;
  return entity.id.startsWith("country/")
    ? type === "Organization"
    : entity.id.startsWith("union/") && type === "Place";
}

function addAlias(alias: Alias, name: string): void {
  const key = nameKey(alias.entity.type, name);
  byKey.set(key, [...(byKey.get(key) ?? []), alias]);
}
