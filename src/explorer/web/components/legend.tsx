/** What colours mean. */
import { entityTypes } from "../../../ontology/ontology.ts";
import { colouring, communities } from "../state/explorer.ts";
import { t, tData, writeCount } from "../state/translate.ts";

const lines = [
  ["factual", "graph.lineFactual"],
  ["open", "graph.lineOpen"],
  ["denied", "graph.lineDenied"],
  ["mixed", "graph.lineMixed"],
] as const;

function Communities() {
  const sizes = new Map<number, number>();
  for (const community of communities.value.values()) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const largest = [...sizes].sort(([a], [b]) => a - b).slice(0, 8);
  return (
    <ul>
      {largest.map(([community, size]) => (
        <li key={community}>
          <span class="dot" data-community={community} />
          {t("graph.community", { number: community + 1 })} <span class="choice-count">{writeCount(size)}</span>
        </li>
      ))}
    </ul>
  );
}

function Kinds() {
  return (
    <ul>
      {entityTypes.map((type) => (
        <li key={type}>
          <span class="dot" data-kind={type} />
          {tData("types", type)}
        </li>
      ))}
    </ul>
  );
}

export function Legend() {
  return (
    <details class="legend">
      <summary>{t("graph.legend")}</summary>
      {colouring.value === "community" ? <Communities /> : <Kinds />}
      <ul>
        {lines.map(([standing, phrase]) => (
          <li key={standing}>
            <span class="stroke" data-standing={standing} />
            {t(phrase)}
          </li>
        ))}
      </ul>
    </details>
  );
}
