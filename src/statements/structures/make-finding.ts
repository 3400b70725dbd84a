/**
 * Findings of structures
 * ======================
 *
 * Structures say what is, not what happens: affirmed and asserted whatever the clause around them says, but for those that
 * their data call not lasting.
 */
import type { Appearance } from "../../appearances/appearance.ts";
import type { Finding } from "../finding.ts";
import type { Structure } from "../structure.ts";

export interface Joined {
  readonly source: Appearance;
  readonly target: Appearance;
  readonly trigger: number;
  /** Where the target stands, if not at the trigger. */
  readonly targetToken?: number;
  readonly role?: string;
  readonly former?: boolean;
  /** Between 0 and 1; times the structure's own confidence. */
  readonly weight?: number;
}

const sure = { polarity: "affirmed", modality: "asserted" } as const;
const asTheClauseSays = { polarity: null, modality: null } as const;

const hedgeOf = ({ lasting }: Structure): Pick<Finding, "polarity" | "modality"> => (lasting ? sure : asTheClauseSays);

const fits = ({ sourceTypes, targetTypes }: Structure, { source, target }: Joined): boolean =>
  source.id !== target.id && sourceTypes.includes(source.type) && targetTypes.includes(target.type);

/** A finding of a structure; none where the types do not fit or both sides are one. */
export function makeFinding(structure: Structure, joined: Joined): readonly Finding[] {
  const { source, target, trigger, targetToken = trigger, weight = 1 } = joined;
  if (!fits(structure, joined)) return [];
  const from = { appearance: source, token: trigger, weight: 1 };
  const to = { appearance: target, token: targetToken, weight: 1 };
  const [first, second] = structure.reverse ? [to, from] : [from, to];
  return [
    {
      type: structure.type,
      source: first,
      target: second,
      trigger,
      rule: structure.id,
      confidence: structure.confidence * weight,
      role: joined.role ?? null,
      former: joined.former ?? false,
      lasting: structure.lasting,
      ...hedgeOf(structure),
      whenHedged: null,
    },
  ];
}
