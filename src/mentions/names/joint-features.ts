/**
 * Joint features
 * ==============
 *
 * What only together says something: the network's opinion of a name that is listed, or of one behind a noun for media;
 * a noun for a body with its article. Made of the simple features, so that they can be read too.
 */
/** Beginnings of the simple features that are joined, by their first letter: most features begin with another. */
const prefixes = [
  "by network ", "by faint ", "by listed ", "by known ", "before noun ", "last noun ", "length ", "tags ", "knows ",
  "determiner ", "count ",
] as const; // prettier-ignore
type Prefix = (typeof prefixes)[number];

const byLetter = new Map<string, readonly Prefix[]>();
for (const prefix of prefixes) byLetter.set(prefix.charAt(0), [...(byLetter.get(prefix.charAt(0)) ?? []), prefix]);

/** What follows the beginnings, in the order of the features. */
function valuesOf(features: readonly string[]): ReadonlyMap<Prefix, string[]> {
  const values = new Map<Prefix, string[]>();
  for (const feature of features)
    for (const prefix of byLetter.get(feature.charAt(0)) ?? []) {
      if (!feature.startsWith(prefix)) continue;
      const value = feature.slice(prefix.length);
      const known = values.get(prefix);
      if (known === undefined) values.set(prefix, [value]);
      else known.push(value);
      break;
    }
  return values;
}

/** The features with those that join several of them. */
export function withJointFeatures(features: readonly string[]): readonly string[] {
  const values = valuesOf(features);
  const one = (prefix: Prefix): string => values.get(prefix)?.[0] ?? "-";
  const every = (prefix: Prefix): string => values.get(prefix)?.sort().join("+") ?? "-";
  const faint = values.has("by network ") ? undefined : values.get("by faint ")?.[0];
  // What the network takes the name for, or what it holds possible.
  const network = faint === undefined ? one("by network ") : `faint ${faint}`;
  const noun = every("last noun ");
  const tags = one("tags ");
  return [
    ...features,
    `network with lists: ${network}, ${every("by listed ")}, ${every("by known ")}`,
    `network behind noun: ${network}, ${every("before noun ")}`,
    `network with knowledge: ${network}, ${tags}, ${every("knows ")}`,
    `noun with shape: ${noun}, ${one("length ")}, ${tags.split(" ")[0] ?? ""}`,
    `noun with place: ${noun}, ${one("determiner ")}, ${one("count ")}, ${String(features.includes("sentence start"))}`,
  ];
}
