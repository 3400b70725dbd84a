/**
 * Names of the headline
 * =====================
 *
 * The headline names what the text is about in its own words: "Brand in Moskauer Nachtclub" is the text's "Großfeuer",
 * "Kreis Kusel" its "Landkreis Kusel", "Mladic" its "Mladić". What is left is named by the headline alone. People and
 * bodies of headlines are nearly always in the text too, under another name: of them only those stay that are surely others.
 * Where every word of a headline has a capital, only names that lists know stay.
 */
import type { Vocabulary } from "../mentions/vocabulary.ts";
import { joinClusters, fullestName, type Cluster } from "./cluster.ts";
import { eventNoun, isSameKindOfEvent } from "./event-kind.ts";
import { isSlip } from "./join-slips.ts";

interface Pair {
  readonly vocabulary: Vocabulary;
  readonly titled: string;
  readonly told: string;
}

const withoutMarks = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

/** "Karsai" and "Hamid Karzai", "Ratko Mladic" and "Mladić". */
function isSamePerson({ vocabulary, titled, told }: Pair): boolean {
  const inFull = titled.includes(" ") && told.includes(" ");
  const [one, other] = inFull ? [titled, told] : [lastWord(titled), lastWord(told)];
  return withoutMarks(one) === withoutMarks(other) || isSlip(vocabulary, one, other);
}

const bareTown = (name: string): string => name.replace(/^(?:Sankt|St\.|Saint)\s/u, "st ");

/** "St. Petersburg" and "Sankt Petersburg", "Kreis Kusel" and "Landkreis Kusel". */
function isSamePlace({ vocabulary, titled, told }: Pair): boolean {
  if (bareTown(titled) === bareTown(told)) return true;
  const [kind = "", otherKind = ""] = [titled, told].map((name) => name.split(" ")[0]?.toLowerCase());
  const sameKind = kind.endsWith(otherKind) || otherKind.endsWith(kind);
  return sameKind && vocabulary.placeKind(kind) !== null && titled.slice(kind.length) === told.slice(otherKind.length);
}

const yearsOf = (name: string): readonly string[] => name.match(/\b(?:1[89]|20)\d\d\b/gu) ?? [];

function placesOf(vocabulary: Vocabulary, name: string): readonly string[] {
  return name.split(/[\s-]+/u).flatMap((word) => {
    const country = vocabulary.country(word) ?? vocabulary.countryOfAdjective(word);
    if (country !== undefined) return [country.name];
    return vocabulary.isPlace(word) ? [vocabulary.withoutGenitive(word)] : [];
  });
}

/** The headline may say more than the text, but an earlier one of its kind is told of with more words: "in Sydney". */
const saysMore = (told: readonly string[], titled: readonly string[]): boolean =>
  told.some((detail) => !titled.includes(detail));

function isSameEvent({ vocabulary, titled, told }: Pair): boolean {
  if (saysMore(yearsOf(told), yearsOf(titled))) return false;
  if (saysMore(placesOf(vocabulary, told), placesOf(vocabulary, titled))) return false;
  return isSameKindOfEvent(vocabulary, eventNoun(vocabulary, titled), eventNoun(vocabulary, told));
}

const isSame: Readonly<Partial<Record<Cluster["type"], (pair: Pair) => boolean>>> = {
  Person: isSamePerson,
  Place: isSamePlace,
  Event: isSameEvent,
};

/** The first of the text's things that a name of the headline alone means. */
function meantBy(vocabulary: Vocabulary, titled: Cluster, told: readonly Cluster[]): Cluster | undefined {
  const same = isSame[titled.type];
  const name = fullestName(titled);
  return told.find(
    (cluster) => cluster.type === titled.type && same?.({ vocabulary, titled: name, told: fullestName(cluster) }),
  );
}

/** Whether the lists know the whole name. */
function isListed({ names, country, isPlace }: Vocabulary, name: string): boolean {
  const words = name.split(" ");
  return country(name) !== undefined || isPlace(name) || names.longest(words, 0)?.length === words.length;
}

function isSurelyNamed(vocabulary: Vocabulary, titled: Cluster, told: readonly Cluster[]): boolean {
  const name = fullestName(titled);
  const inTitleCase = !vocabulary.data.grammar.nounsAreCapitalised;
  if (inTitleCase && !isListed(vocabulary, name)) return false;
  if (titled.type === "Organization") return !name.includes(" ") || isListed(vocabulary, name);
  if (titled.type !== "Person") return true;
  const isNamesake = (cluster: Cluster): boolean =>
    cluster.type === "Person" && lastWord(fullestName(cluster)) === lastWord(name);
  return name.includes(" ") && !told.some(isNamesake);
}

/** Gives the names that only the headline has to what they mean; `textEnd` is where the headline begins. */
export function joinHeadline(
  vocabulary: Vocabulary,
  clusters: readonly Cluster[],
  textEnd: number,
): readonly Cluster[] {
  const isTitled = ({ mentions }: Cluster): boolean => mentions.every(({ start }) => start >= textEnd);
  const told = clusters.filter((cluster) => !isTitled(cluster));
  const gains = new Map<Cluster, Cluster[]>();
  const left: Cluster[] = [];
  for (const titled of clusters.filter(isTitled)) {
    const meant = meantBy(vocabulary, titled, [...told, ...left]);
    if (meant !== undefined) gains.set(meant, [...(gains.get(meant) ?? []), titled]);
    else if (isSurelyNamed(vocabulary, titled, told)) left.push(titled);
  }
  return [...told, ...left].map((cluster) => joinClusters([cluster, ...(gains.get(cluster) ?? [])], cluster.type));
}
