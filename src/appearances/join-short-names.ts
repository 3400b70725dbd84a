/**
 * Short names
 * ===========
 *
 * "Putin" is the Wladimir Putin of the article, "Neil Armstrong" its Neil Alden Armstrong, "Schalke" its Schalke 04.
 * Where two people share the surname, each bare surname goes to the one named last before it; two full names that
 * differ are never joined.
 */
import { keptWith } from "../foundation/kept-with.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Vocabulary } from "../mentions/vocabulary.ts";
import { fullestName, joinClusters, newCluster, type Cluster } from "./cluster.ts";
import { spellAlike } from "./spell-alike.ts";

const words = keptWith(({ key }: Cluster): readonly string[] => key.split(" "));
/** As printed, where the key has the first word without its ending: "Steve Fossett". */
const printedWords = (cluster: Cluster): readonly string[] => fullestName(cluster).toLowerCase().split(" ");
const lastWord = (cluster: Cluster): string => words(cluster).at(-1) ?? "";

/** Whether every word of the short name stands in the long one, in order. */
function isContained(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && (word === short[at] || isInitial(short[at] ?? "", word))) at += 1;
  return at === short.length;
}

const isInitial = (short: string, word: string): boolean =>
  /^\p{L}\.$/u.test(short) && word.startsWith(short.charAt(0));

/** "Gaddafi" for "al-Gaddafi". */
const withoutArticle = (word: string): string => word.replace(/^(?:al|as|at|az|el)-/u, "");

function isSameSurname(short: string, full: string): boolean {
  const [last, lastOfFull] = [short, full].map(withoutArticle);
  return last === lastOfFull || last === `${lastOfFull ?? ""}s`;
}

function fitsPerson(short: Cluster, full: Cluster): boolean {
  if (full.type !== "Person" || words(full).length <= words(short).length) return false;
  const sameEnd = isSameSurname(lastWord(short), lastWord(full));
  if (words(short).length === 1)
    return sameEnd || words(full).includes(lastWord(short)) || printedWords(full)[0] === lastWord(short);
  return sameEnd && isContained(words(short), words(full));
}

/** "Bad Homburg" for "Bad Homburg vor der Höhe", "Halle" for "Halle (Saale)", "Bremen" for "Hansestadt Bremen". */
function fitsPlace({ data }: Vocabulary, short: Cluster, full: Cluster): boolean {
  const [own, others] = [fullestName(short).split(" "), fullestName(full).split(" ")];
  const lead = others.length - own.length;
  if (short.type !== "Place" || lead < 1) return false;
  const { tailLinks, sameSize } = data.placeNouns;
  const next = others[own.length] ?? "";
  if (own.every((word, at) => word === others[at])) return tailLinks.includes(next) || next.startsWith("(");
  const ends = own.every((word, at) => word === others[lead + at]);
  return ends && others.slice(0, lead).every((word) => sameSize.includes(word));
}

/** Whoever took the short form for somebody: "Premium Aerotec" is the Premium Aerotec GmbH. */
function fitsBody(vocabulary: Vocabulary, short: Cluster, full: Cluster): boolean {
  if (full.type === "Place") return fitsPlace(vocabulary, short, full);
  if (full.type === "Person") return false;
  if (short.type === "Person") return addsLegalForm(vocabulary, short, full);
  return full.type === short.type && isShorter(vocabulary, short, full);
}

function isShorter(vocabulary: Vocabulary, short: Cluster, full: Cluster): boolean {
  if (addsLegalForm(vocabulary, short, full)) return true;
  if (isKnown(vocabulary, fullestName(short)))
    return short.type === "Organization" && isShortOfKnown(vocabulary, short, full);
  if (short.type === "Event" && isShorterEvent(vocabulary, short, full)) return true;
  return full.key.endsWith(`-${short.key}`) || beginsOrEnds(words(short), words(full));
}

/** "Bertelsmann AG" is Bertelsmann, however well-known that is. */
function addsLegalForm(vocabulary: Vocabulary, short: Cluster, full: Cluster): boolean {
  const own = fullestName(short).split(" ");
  const fullWords = fullestName(full).split(" ");
  const rest = fullWords.slice(own.length);
  const begins = own.every((word, at) => word.toLowerCase() === fullWords[at]?.toLowerCase());
  const { legalForms } = vocabulary.data.organizations;
  return begins && rest.length > 0 && rest.every((word) => legalForms.includes(word));
}

/**
 * "Vattenfall" is the article's Vattenfall Europe, "Köln" the team its 1. FC Köln, "Börse" its Frankfurter Börse; "eBay" is
 * not its eBay Deutschland, nor "SPD" its Berliner SPD, nor "Senate" its Senate Judiciary Committee.
 */
function isShortOfKnown(vocabulary: Vocabulary, short: Cluster, full: Cluster): boolean {
  const [own, others] = [words(short), words(full)];
  const printed = fullestName(full).split(" ");
  if (own.length >= others.length || printed.length !== others.length) return false;
  const isOther = (word: string): boolean => vocabulary.country(word) !== undefined || /^\p{Ll}/u.test(word);
  if (own.every((word, at) => word === others[at]))
    return !printed.slice(own.length).some(isOther) && !namesBody(vocabulary, others.at(-1) ?? "");
  const lead = printed.slice(0, others.length - own.length);
  return own.every((word, at) => word === others[lead.length + at]) && mayLead(vocabulary, lead, fullestName(short));
}

/** A "Committee" is not the Senate whose name its own begins with. */
const namesBody = ({ data }: Vocabulary, word: string): boolean => data.organizations.bodies.includes(word);

/** "1. FC", "AC", "Frankfurter"; of parties there are some in every city. */
function mayLead({ data }: Vocabulary, lead: readonly string[], name: string): boolean {
  const { clubPrefixes } = data.organizations;
  if (lead.every((word) => clubPrefixes.includes(word) || /^\d/u.test(word))) return true;
  const parties = data.knownNames?.organizations["parties"] ?? [];
  return lead.length === 1 && /^\p{Lu}\p{L}+er$/u.test(lead[0] ?? "") && !parties.includes(name);
}

const partsOf = (vocabulary: Vocabulary, cluster: Cluster): readonly string[] =>
  spellAlike(vocabulary, fullestName(cluster)).toLowerCase().split(/[\s-]/u);

/** "Putsch" for "Militärputsch", "WM" for "Fußball-Weltmeisterschaft 2006", "Erdbeben" for "Erdbeben in Nepal". */
function isShorterEvent(vocabulary: Vocabulary, short: Cluster, full: Cluster): boolean {
  return isLastPart(short.key, full.key) || beginsOrEnds(partsOf(vocabulary, short), partsOf(vocabulary, full));
}

const shortestNoun = 4;

const isLastPart = (short: string, full: string): boolean =>
  short.length >= shortestNoun &&
  !/[\s-]/u.test(short + full) &&
  full.length > short.length + 2 &&
  full.endsWith(short);

function isKnown(vocabulary: Vocabulary, name: string): boolean {
  return (
    vocabulary.names.longest([name], 0) !== null || vocabulary.isPlace(name) || vocabulary.country(name) !== undefined
  );
}

function beginsOrEnds(short: readonly string[], full: readonly string[]): boolean {
  const lead = full.length - short.length;
  if (lead <= 0) return false;
  return short.every((word, at) => word === full[at]) || short.every((word, at) => word === full[lead + at]);
}

function mayBePerson(vocabulary: Vocabulary, cluster: Cluster): boolean {
  if (cluster.type === "Person") return true;
  const name = fullestName(cluster);
  if (vocabulary.country(name) !== undefined || vocabulary.isPlace(name)) return false;
  return words(cluster).length === 1 && vocabulary.names.longest([name], 0)?.sure !== true;
}

/** The one of several bearers that was named last before a mention, else the first one named at all. */
function nearestBearer(mention: Mention, bearers: readonly Cluster[]): Cluster | undefined {
  let best = bearers[0];
  let bestStart = -1;
  for (const bearer of bearers)
    for (const { start } of bearer.mentions)
      if (start < mention.start && start > bestStart) {
        best = bearer;
        bestStart = start;
      }
  return best;
}

interface Gain {
  readonly cluster: Cluster;
  readonly mentions: readonly Mention[];
}

function gainsOf(vocabulary: Vocabulary, short: Cluster, clusters: readonly Cluster[]): readonly Gain[] {
  const person = mayBePerson(vocabulary, short);
  const bearers = clusters.filter(
    (full) => full !== short && ((person && fitsPerson(short, full)) || fitsBody(vocabulary, short, full)),
  );
  const surname = bearers.filter((full) => lastWord(full) === lastWord(short));
  const fitting = surname.length > 0 ? surname : bearers;
  if (fitting.length === 0 || (fitting.length > 1 && surname.length === 0)) return [];
  const gains = new Map<Cluster, Mention[]>();
  for (const mention of short.mentions) {
    const bearer = nearestBearer(mention, fitting);
    if (bearer !== undefined) gains.set(bearer, [...(gains.get(bearer) ?? []), mention]);
  }
  return [...gains].map(([cluster, mentions]) => ({ cluster, mentions }));
}

/** Gives the mentions of short names to the full names that they stand for. */
export function joinShortNames(vocabulary: Vocabulary, clusters: readonly Cluster[]): readonly Cluster[] {
  const shortestFirst = [...clusters].sort((one, other) => words(one).length - words(other).length);
  const current = new Map(clusters.map((cluster) => [cluster.key, cluster]));
  for (const { key } of shortestFirst) {
    const short = current.get(key);
    if (short === undefined) continue;
    const gains = gainsOf(vocabulary, short, [...current.values()]);
    if (gains.length === 0) continue;
    current.delete(key);
    for (const { cluster, mentions } of gains) {
      const full = current.get(cluster.key) ?? cluster;
      current.set(full.key, joinClusters([full, newCluster(key, mentions)], full.type));
    }
  }
  return [...current.values()];
}
