/**
 * Doubt about the network
 * =======================
 *
 * A second way to keep the judge from trusting readings that the network has by heart: a part of them is hidden or changed,
 * and some ordinary nouns get one, as the network takes them for names in articles that it has not learnt from.
 */
import type { NameCandidate } from "../../src/mentions/names/name-candidate.ts";
import type { Reading } from "../../src/mentions/reading.ts";
import { entityTypes } from "../../src/ontology/ontology.ts";
import { chance } from "./chance.ts";
import type { Example } from "./examples.ts";

/** Shares of names whose network reading is hidden and changed, of other candidates and of nouns that get one. */
const doubt = { hidden: 0.35, changed: 0.2, invented: 0.05, nouns: 0.12 };
/** Of the hidden names those that the network still holds possible, and of these those whose type it sees right. */
const faint = { seen: 0.3, right: 0.75 };

const typeAt = (draw: number): string => entityTypes[Math.floor(draw * entityTypes.length)] ?? "Organization";

/** Ordinary nouns as the network takes them for names. */
export function mistakenNouns(reading: Reading): readonly NameCandidate[] {
  return reading.words.flatMap((word, index): readonly NameCandidate[] => {
    const key = `${reading.document.id} noun ${word}`;
    if (reading.tag(index) !== "NOUN" || chance(key) >= doubt.nouns) return [];
    const type = entityTypes[Math.floor(chance(`${key} type`) * entityTypes.length)] ?? "Organization";
    const confidence = 0.4 + chance(`${key} sure`) / 2;
    return [{ firstToken: index, endToken: index + 1, type, confidence, finder: "network" }];
  });
}

const hasNetwork = (feature: string): boolean => feature.startsWith("network ");
const isOfNetwork = (feature: string): boolean =>
  /^(?:by |elsewhere (?:ends |begins )?|)(?:network|faint) |^finders |^no network$/u.test(feature);

/** What happens to the network's reading of a candidate: it is kept, hidden, or another one put in its place. */
function fateOf({ article, text, features, label }: Example): "kept" | "hidden" | "changed" {
  const draw = chance(`${article} ${text}`);
  const seen = features.some(hasNetwork);
  if (label === entityTypes.length) return !seen && draw < doubt.invented ? "changed" : "kept";
  if (!seen || draw >= doubt.hidden + doubt.changed) return "kept";
  return draw < doubt.hidden ? "hidden" : "changed";
}

function hiddenReading(key: string, label: number): readonly string[] {
  if (chance(`${key} faint`) >= faint.seen) return ["no network"];
  const right = chance(`${key} faint right`) < faint.right;
  return ["no network", `by faint ${right ? (entityTypes[label] ?? "") : typeAt(chance(`${key} type`))}`];
}

/** The example as if the network had not learnt from its article: the same words are treated alike throughout it. */
export function doubted(example: Example): Example {
  const fate = fateOf(example);
  if (fate === "kept") return example;
  const key = `${example.article} ${example.text}`;
  const type = typeAt(chance(`${key} type`));
  const sureness = 4 + Math.floor(chance(`${key} sure`) * 6);
  const others = example.features.filter((feature) => !isOfNetwork(feature));
  const changed = [`by network ${type}`, `network ${type} ${sureness}`];
  return { ...example, features: [...others, ...(fate === "hidden" ? hiddenReading(key, example.label) : changed)] };
}
