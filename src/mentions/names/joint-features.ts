/**
 * Joint features
 * ==============
 *
 * What only together says something: the network's opinion of a name that is listed, or of one behind a noun for media;
 * a noun for a body with its article. Made of the simple features, so that they can be read too.
 */
type Read = (prefix: string) => string;

function first(features: readonly string[], prefix: string): string {
  return features.find((feature) => feature.startsWith(prefix))?.slice(prefix.length) ?? "-";
}

function all(features: readonly string[], prefix: string): string {
  const found = features.filter((feature) => feature.startsWith(prefix)).map((feature) => feature.slice(prefix.length));
  return found.length === 0 ? "-" : found.sort().join("+");
}

/** What the network takes the name for, or what it holds possible. */
function networkOf(one: Read): string {
  const sure = one("by network ");
  const faint = sure === "-" ? one("by faint ") : "-";
  return faint === "-" ? sure : `faint ${faint}`;
}

/** The features with those that join several of them. */
export function withJointFeatures(features: readonly string[]): readonly string[] {
  const one: Read = (prefix) => first(features, prefix);
  const every: Read = (prefix) => all(features, prefix);
  const network = networkOf(one);
  const noun = every("last noun ");
  const tags = one("tags ");
  return [
    ...features,
    `network with lists: ${network}, ${every("by listed ")}, ${every("by known ")}`,
    `network behind noun: ${network}, ${every("before noun ")}`,
    `network with knowledge: ${network}, ${tags}, ${every("knows ")}`,
    `noun with shape: ${noun}, ${one("length ")}, ${tags.split(" ")[0] ?? ""}`,
    `noun with place: ${noun}, ${one("determiner ")}, ${one("count ")}, ${features.includes("sentence start")}`,
  ];
}
