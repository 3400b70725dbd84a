/**
 * Mistaken types
 * ==============
 *
 * Of works and events the network knows the words around them by heart too, even where their names are replaced: in articles
 * that are new to it, it takes most of them for organizations, persons or places, or for nothing. So for a part of those
 * that it reads right another reading is put in place, about as often as in our own annotated passages.
 */
import { entityTypes, type EntityType } from "../../src/ontology/ontology.ts";
import { chance } from "./chance.ts";
import type { Example } from "./examples.ts";

type Shares = readonly (readonly [EntityType, number])[];

/** Of names read right: what part stays, and of the others what part gets another type or a faint reading. */
interface Fate {
  readonly kept: number;
  readonly other: number;
  readonly faint: number;
  readonly types: Shares;
}

const fates: Partial<Record<EntityType, Fate>> = {
  Event: { kept: 0.53, other: 0.26, faint: 0.18, types: [["Organization", 0.6], ["Place", 0.15], ["Work", 0.15], ["Person", 0.1]] }, // prettier-ignore
  Work: {
    kept: 0.37,
    other: 0.56,
    faint: 0.15,
    types: [
      ["Organization", 0.55],
      ["Person", 0.25],
      ["Place", 0.2],
    ],
  },
};
const rightIfFaint = 0.6;
const sure = { share: 0.75, bin: 9, least: 4 } as const;
const faintBins = 5;

/** The type whose share of a line from 0 to 1 the draw falls into. */
function typeAt(shares: Shares, draw: number): EntityType {
  let end = 0;
  for (const [type, share] of shares) {
    end += share;
    if (draw < end) return type;
  }
  return "Organization";
}

/** What the network says of a name: its finder and the type; null where it says nothing. */
interface Opinion {
  readonly finder: "network" | "faint";
  readonly type: EntityType;
}

function opinionOf(own: EntityType, { other, faint, types }: Fate, key: string): Opinion | null {
  const draw = chance(`${key} w`);
  const type = typeAt(types, chance(`${key} t`));
  if (draw < other) return { finder: "network", type };
  if (draw >= other + faint) return null;
  return { finder: "faint", type: chance(`${key} fr`) < rightIfFaint ? own : type };
}

/** The tenth of the certainty that the network says it with. */
function binOf({ finder }: Opinion, draw: number): number {
  if (finder === "faint") return Math.floor(draw * faintBins);
  if (draw < sure.share) return sure.bin;
  return sure.least + Math.floor(((draw - sure.share) / (1 - sure.share)) * (sure.bin - sure.least));
}

const ofNetwork = /^(?:by |)(?:network|faint) |^finders |^no network$/u;
const elsewhereFaint = /^elsewhere (?:ends |begins )?faint /u;
const elsewhereNetwork = /^elsewhere (?:ends |begins )?network /u;

/** At other places of the article the network takes the same words for the same. */
function elsewhere(feature: string, own: EntityType, opinion: Opinion | null): readonly string[] {
  if (elsewhereFaint.test(feature)) return [];
  if (!elsewhereNetwork.test(feature) || !feature.endsWith(` ${own}`)) return [feature];
  return opinion?.finder === "network" ? [feature.slice(0, -own.length) + opinion.type] : [];
}

function findersWith(features: readonly string[], opinion: Opinion | null): readonly string[] {
  const before = features.find((feature) => feature.startsWith("finders "))?.slice("finders ".length) ?? "";
  const others = before.split("+").filter((finder) => !["", "network", "faint"].includes(finder));
  const finders = opinion === null ? others : [...others, opinion.finder];
  return finders.length === 0 ? [] : [`finders ${finders.sort().join("+")}`];
}

/** The features as if the network were of this opinion. */
function withOpinion({ features, label }: Example, opinion: Opinion | null, draw: number): readonly string[] {
  const own = entityTypes[label] ?? "Work";
  const said =
    opinion === null
      ? []
      : [`by ${opinion.finder} ${opinion.type}`, `${opinion.finder} ${opinion.type} ${binOf(opinion, draw)}`];
  const rest = features.filter((feature) => !ofNetwork.test(feature));
  return [
    ...(opinion?.finder === "network" ? [] : ["no network"]),
    ...said,
    ...findersWith(features, opinion),
    ...rest.flatMap((feature) => elsewhere(feature, own, opinion)),
  ];
}

/** The example as the network might read it if it had not learnt from its article. */
export function mistaken(example: Example): Example {
  const own = entityTypes[example.label];
  const fate = own === undefined ? undefined : fates[own];
  if (own === undefined || fate === undefined || !example.features.includes(`by network ${own}`)) return example;
  const key = `${example.article} ${example.text} recast`;
  if (chance(key) < fate.kept) return example;
  const opinion = opinionOf(own, fate, key);
  return { ...example, features: withOpinion(example, opinion, chance(`${key} s`)) };
}
