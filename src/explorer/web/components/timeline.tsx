/**
 * Timeline
 * ========
 *
 * Reports by month as bars; two native sliders over them make the brush, so that it works by pointer and by keys alike.
 */
import { useComputed } from "@preact/signals";
import type { ViewEdge } from "../../api/graph-part.ts";
import type { Report } from "../../api/routes.ts";
import { changeFilters } from "../state/actions.ts";
import { filters, graph, reports } from "../state/explorer.ts";
import { listMonths, type Month } from "../state/list-months.ts";
import { t, writeDate } from "../state/translate.ts";

const height = 44;
/** Of the room of a month; where there are few months a bar stays slim. */
const widthOfBar = (months: number): number => Math.min(0.76, months * 0.06);

function Bars({
  months,
  isInside,
}: {
  readonly months: readonly Month[];
  readonly isInside: (month: string) => boolean;
}) {
  const most = Math.max(1, ...months.map(({ count }) => count));
  const wide = widthOfBar(months.length);
  return (
    <svg class="bars" viewBox={`0 0 ${months.length} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {months.map(({ month, count }, index) => {
        const tall = count === 0 ? 0 : Math.max(2, (count / most) * height);
        return (
          <rect
            key={month}
            class={isInside(month) ? "inside" : "outside"}
            x={index + (1 - wide) / 2}
            width={wide}
            y={height - tall}
            height={tall}
          >
            <title>{t("timeline.month", { month: writeDate(month), count })}</title>
          </rect>
        );
      })}
    </svg>
  );
}

interface HandleProperties {
  readonly label: string;
  readonly months: readonly Month[];
  readonly at: number;
  readonly onMove: (index: number) => void;
}

function Handle({ label, months, at, onMove }: HandleProperties) {
  return (
    <input
      type="range"
      class="handle"
      aria-label={label}
      aria-valuetext={writeDate(months[at]?.month ?? "")}
      min="0"
      max={months.length - 1}
      value={at}
      onInput={(event) => {
        onMove(Number(event.currentTarget.value));
      }}
    />
  );
}

/** Where nobody was asked who reported an edge, its own dates stand in. */
function reportsOf(edge: ViewEdge): readonly Report[] {
  const known = reports.value.get(edge.id);
  return known ?? [{ factId: edge.id, publisher: null, day: edge.publishedFrom }];
}

export function Timeline() {
  const months = useComputed(() => listMonths([...graph.value.edges.values()].flatMap(reportsOf))).value;
  const last = months.length - 1;
  if (last < 1) return <section class="timeline empty">{t("timeline.empty")}</section>;
  const indexOf = (month: string | null, otherwise: number): number => {
    const index = months.findIndex((each) => each.month === month);
    return index < 0 ? otherwise : index;
  };
  const from = indexOf(filters.value.from, 0);
  const to = indexOf(filters.value.to, last);
  const set = (start: number, end: number): void => {
    changeFilters({
      from: start === 0 ? null : (months[start]?.month ?? null),
      to: end === last ? null : (months[end]?.month ?? null),
    });
  };
  return (
    <section class="timeline" aria-label={t("timeline.title")}>
      <span class="timeline-end">{writeDate(months[from]?.month ?? "")}</span>
      <div class="brush">
        <Bars
          months={months}
          isInside={(month) => month >= (months[from]?.month ?? "") && month <= (months[to]?.month ?? "")}
        />
        <Handle
          label={t("timeline.from")}
          months={months}
          at={from}
          onMove={(index) => {
            set(Math.min(index, to), to);
          }}
        />
        <Handle
          label={t("timeline.to")}
          months={months}
          at={to}
          onMove={(index) => {
            set(from, Math.max(index, from));
          }}
        />
      </div>
      <span class="timeline-end">{writeDate(months[to]?.month ?? "")}</span>
      <button
        type="button"
        class="link"
        disabled={from === 0 && to === last}
        onClick={() => {
          set(0, last);
        }}
      >
        {t("timeline.whole")}
      </button>
    </section>
  );
}
