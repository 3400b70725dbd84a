/**
 * Parts of a name
 * ===============
 *
 * "Kartellamt" beside "Bundeskartellamt", "Bundestag" beside "Deutscher Bundestag", "Senat" beside "Senat der Vereinigten
 * Staaten", "PKK" beside "Arbeiterpartei Kurdistans PKK": the last part of a body's name stands for the one body of the
 * article whose name has it, even where it is well-known by itself.
 */
import type { Vocabulary } from "../mentions/vocabulary.ts";
import { isAcronym } from "../mentions/word-shapes.ts";
import { fullestName, joinClusters, type Cluster } from "./cluster.ts";

interface Pair {
  readonly vocabulary: Vocabulary;
  readonly short: string;
  readonly full: string;
}

const shortestNoun = 5;
const shortestRest = 3;

/** "Kartellamt" in "Bundeskartellamt", "Komitee" in "Nobelkomitee", "FDP-Fraktion" in "FDP-Bundestagsfraktion". */
function isLastPart({ vocabulary, short, full }: Pair): boolean {
  if (short.includes(" ") || full.includes(" ") || vocabulary.body(short) === null) return false;
  const hyphen = short.lastIndexOf("-") + 1;
  if (!full.startsWith(short.slice(0, hyphen))) return false;
  const [noun, longer] = [short.slice(hyphen).toLowerCase(), full.slice(hyphen).toLowerCase()];
  return noun.length >= shortestNoun && longer.length >= noun.length + shortestRest && longer.endsWith(noun);
}

/** "Ministerium" in "schleswig-holsteinisches Sozialministerium": the noun that such bodies are called by. */
function isKindOfBody({ vocabulary, short, full }: Pair): boolean {
  const noun = short.toLowerCase();
  const last = full.slice(full.lastIndexOf(" ") + 1).toLowerCase();
  return vocabulary.definiteBody(short) === noun && full.includes(" ") && last !== noun && last.endsWith(noun);
}

/** "Bundestag" in "Deutscher Bundestag", "SPD" in "baden-württembergische SPD". */
function lacksAdjective({ vocabulary, short, full }: Pair): boolean {
  if (!full.endsWith(` ${short}`)) return false;
  const adjective = full.slice(0, -short.length - 1);
  return !adjective.includes(" ") && vocabulary.countryOfAdjective(adjective) !== undefined;
}

/** "Senat" in "Senat der Vereinigten Staaten", "Kongress" in "Kongress der USA". */
function lacksOwner({ vocabulary, short, full }: Pair): boolean {
  if (vocabulary.body(short) !== short.toLowerCase() || !full.startsWith(`${short} `)) return false;
  return /^(?:der|des|von)\s/u.test(full.slice(short.length + 1));
}

/** "PKK" in "Arbeiterpartei Kurdistans PKK". */
const standsBehind = ({ short, full }: Pair): boolean =>
  short.length > 2 && isAcronym(short) && full.endsWith(` ${short}`) && full.split(" ").length > 2;

const turned = /^(?<noun>\S+) (?:für|der|des) (?<matter>\S+)$/u;
const withoutJoint = (word: string): string => word.replace(/(?:s|en|n)$/u, "");

const isOfMatter = (before: string, matter: string): boolean =>
  before === matter || [matter, withoutJoint(matter)].includes(withoutJoint(before));

/** "Verteidigungsministerium" for "Ministerium für Verteidigung". */
function isTurned({ vocabulary, short, full }: Pair): boolean {
  const { noun, matter } = turned.exec(full.toLowerCase())?.groups ?? {};
  if (noun === undefined || matter === undefined || vocabulary.body(noun) !== noun) return false;
  const word = short.toLowerCase();
  return word.endsWith(noun) && isOfMatter(word.slice(0, -noun.length), matter);
}

const rules: readonly ((pair: Pair) => boolean)[] = [
  isLastPart,
  isKindOfBody,
  lacksAdjective,
  lacksOwner,
  standsBehind,
  isTurned,
];

/** The one body that a name is a part of; null where there is none or more than one. */
function wholeOf(vocabulary: Vocabulary, short: Cluster, bodies: readonly Cluster[]): Cluster | null {
  const name = fullestName(short);
  const fitting = bodies.filter((full) => {
    const pair = { vocabulary, short: name, full: fullestName(full) };
    return full !== short && !vocabulary.isAmbiguous(name) && rules.some((rule) => rule(pair));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Gives bodies that are named by a part of their name to the bodies named in full. */
export function joinParts(vocabulary: Vocabulary, clusters: readonly Cluster[]): readonly Cluster[] {
  const current = new Map(clusters.map((cluster) => [cluster.key, cluster]));
  for (const { key } of clusters) {
    const short = current.get(key);
    if (short?.type !== "Organization") continue;
    const bodies = [...current.values()].filter(({ type }) => type === "Organization");
    const whole = wholeOf(vocabulary, short, bodies);
    if (whole === null) continue;
    current.delete(key);
    current.set(whole.key, joinClusters([whole, short], whole.type));
  }
  return [...current.values()];
}
