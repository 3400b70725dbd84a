/**
 * Resolve
 * =======
 *
 * Who is who: from classes of appearances with counts, and judgements, to the entity of each class. A pure function of
 * the two sets, whatever their order. Rules and judgements "same" are links, entities are what they join; then each
 * judgement "different" cuts until its two appearances are apart: links by rule first, then the latest "same" of the
 * chain, which is reported as a conflict.
 *
 * The id of an entity is the known one's, else a hash of type and name key; where several entities have one name key,
 * of the article too.
 */
import { compareText } from "../foundation/compare-text.ts";
import { stableHash } from "../foundation/stable-hash.ts";
import { isShort } from "./compatible.ts";
import { components } from "./components.ts";
import { cutDifferent } from "./cut-different.ts";
import { parseIdentityClassId } from "./identity-class.ts";
import { knownByName } from "./known-entities.ts";
import { judgedPair, judgementsInForce, parseAppearanceKey } from "./judgement.ts";
import { linkPeople } from "./link-people.ts";
import { parsePersonKey } from "./name-key.ts";
import { surnameBlock } from "./person-name.ts";
import type { ClassCount, Link, Resolution, ResolveInput } from "./resolution.ts";

const knownPrefix = "known|";

export function resolve(input: ResolveInput): Resolution {
  const classes = [...input.classes].sort((a, b) => compareText(a.id, b.id));
  const people = [
    ...groupBy(
      classes.filter(({ type }) => type === "Person"),
      blockOf,
    ).values(),
  ].map(linkPeople);
  const apart = new Set(people.flatMap((block) => [...block.apart]));
  const rules = [
    ...people.flatMap(({ links }) => links),
    ...classes.flatMap(linkToKnown),
    ...[...input.judged].flatMap(([from, to]) => (apart.has(to) ? [] : [{ from, to, reason: "its name" }])),
  ];
  const awake = judgementsInForce(input.judgements).filter((judgement) =>
    judgedPair(judgement).every((appearance) => input.judged.has(appearance)),
  );
  const { links, conflicts } = cutDifferent(rules, awake);
  const nodes = [...classes.filter(({ id }) => !apart.has(id)).map(({ id }) => id), ...input.judged.keys()];
  const decisions = new Map<string, string | null>([...apart].map((id) => [id, null]));
  for (const members of components(nodes, links)) {
    const id = entityId(members);
    for (const member of members) if (!member.startsWith(knownPrefix)) decisions.set(member, id);
  }
  return { decisions, links, unsure: people.flatMap(({ unsure }) => unsure), conflicts };
}

/** Classes of different blocks never meet by rule; only judgements join across blocks. */
export function blockOf(identity: Pick<ClassCount, "type" | "key" | "context">): string {
  const { type, key } = identity;
  if (type === "Person") return `Person|${surnameBlock(parsePersonKey(key).surname)}`;
  const known = identity.context[0] ?? knownByName(type, key)?.id;
  return known === undefined ? `${type}|${key}` : knownPrefix + known;
}

/** The entity of an appearance whose class is kept apart in each article. */
export function entityIdApart(identity: Pick<ClassCount, "type" | "key">, articleId: string): string {
  return stableHash("entity", identity.type, identity.key, articleId);
}

function linkToKnown(identity: ClassCount): readonly Link[] {
  if (identity.type === "Person") return [];
  const known = identity.context[0] ?? knownByName(identity.type, identity.key)?.id;
  return known === undefined
    ? []
    : [{ from: identity.id, to: knownPrefix + known, reason: "a name of the known entity" }];
}

/** Members are ids of classes and known entities, and keys of judged appearances. The clearest name gives the id. */
function entityId(members: readonly string[]): string {
  const known = members.find((member) => member.startsWith(knownPrefix));
  if (known !== undefined) return known.slice(knownPrefix.length);
  const [first = ""] = [...members].sort((a, b) => obscurity(a) - obscurity(b) || compareText(a, b));
  const appearance = parseAppearanceKey(first);
  if (appearance !== undefined)
    return entityIdApart({ type: appearance.type, key: appearance.nameKey }, appearance.articleId);
  const { type, key, context } = parseIdentityClassId(first);
  return stableHash("entity", type, key, ...context);
}

function obscurity(member: string): number {
  if (parseAppearanceKey(member) !== undefined) return 3;
  const { type, key, context } = parseIdentityClassId(member);
  if (type !== "Person" || !isShort(parsePersonKey(key))) return 0;
  return context.length === 0 ? 1 : 2;
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
