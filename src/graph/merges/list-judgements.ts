/** The judgements of a graph in order of time, and what has become of each. */
import { compareText } from "../../foundation/compare-text.ts";
import {
  appearanceKey,
  judgementId,
  judgementsInForce,
  type AppearanceName,
  type Judgement,
} from "../../identities/judgement.ts";
import type { StoredJudgement } from "../planning/stored-graph.ts";
import type { Identities } from "./read-identities.ts";

/** What has become of a judgement. */
export type Standing = "in force" | "replaced" | "asleep" | "conflict";

export interface ListedJudgement {
  readonly judgement: StoredJudgement;
  /** Name of each appearance as its article writes it; its name key while it is not in the graph. */
  readonly firstName: string;
  readonly secondName: string;
  readonly standing: Standing;
  /** "in force", or why it is not. */
  readonly state: string;
}

export function listJudgements(identities: Identities): readonly ListedJudgement[] {
  const { judgements, judged } = identities;
  const inForce = new Set(judgementsInForce(judgements).map(judgementId));
  const name = (appearance: AppearanceName): string =>
    judged.get(appearanceKey(appearance))?.name ?? appearance.nameKey;
  return [...judgements]
    .sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
    .map((judgement) => ({
      judgement,
      firstName: name(judgement.first),
      secondName: name(judgement.second),
      ...(inForce.has(judgement.id)
        ? outcome(judgement, identities)
        : { standing: "replaced", state: "replaced by a later one of the same pair" }),
    }));
}

type Outcome = Pick<ListedJudgement, "standing" | "state">;

function outcome(judgement: Judgement, { judged, resolution }: Identities): Outcome {
  const absent = [judgement.first, judgement.second].filter((name) => !judged.has(appearanceKey(name)));
  const [missing] = absent;
  if (missing !== undefined)
    return { standing: "asleep", state: `asleep: ${missing.articleId} with this name is not in the graph` };
  const id = judgementId(judgement);
  const conflict = resolution.conflicts.find(({ cut }) => judgementId(cut) === id);
  if (conflict === undefined) return { standing: "in force", state: "in force" };
  return { standing: "conflict", state: `conflict: overruled by ${judgementId(conflict.by)}` };
}
