/** A chart with the same figures as a table below it, for those who cannot see it or want to copy them. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import { useEffect, useRef } from "preact/hooks";
import { palette } from "../state/theme.ts";
import { language, t, writeCount } from "../state/translate.ts";

Drawing.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

export interface Series {
  readonly title: string;
  readonly values: readonly number[];
  readonly color: string;
}

export interface ChartProperties {
  readonly title: string;
  readonly kind: "columns" | "bars";
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

/** A chart gives names half of its width at most and would cut them at their beginning. */
function shorten(label: string): string {
  const longest = matchMedia("(width < 760px)").matches ? 18 : 30;
  return label.length > longest ? `${label.slice(0, longest - 1)}…` : label;
}

function configure({ kind, labels, series }: ChartProperties) {
  const { text, faded } = palette.value;
  const scale = {
    grid: { color: `${faded}88`, drawTicks: false },
    border: { display: false },
    ticks: { color: text, padding: 6, precision: 0, maxRotation: 40 },
  };
  const bare = { ...scale, grid: { display: false } };
  const names = { ...bare, ticks: { ...bare.ticks, callback: (_: unknown, at: number) => shorten(labels[at] ?? "") } };
  return {
    type: "bar" as const,
    data: {
      labels: [...labels],
      datasets: series.map(({ title, values, color }) => ({
        label: title,
        data: [...values],
        backgroundColor: color,
        borderRadius: 3,
        maxBarThickness: 26,
      })),
    },
    options: {
      indexAxis: kind === "bars" ? ("y" as const) : ("x" as const),
      maintainAspectRatio: false,
      animation: false as const,
      locale: language.value,
      scales:
        kind === "bars"
          ? { x: { ...scale, beginAtZero: true }, y: names }
          : { x: bare, y: { ...scale, beginAtZero: true } },
      plugins: { legend: { display: series.length > 1, labels: { color: text, boxWidth: 12, boxHeight: 12 } } },
    },
  };
}

function Figures({ title, labels, series }: ChartProperties) {
  return (
    <details class="figures">
      <summary>{t("statistics.asTable")}</summary>
      <table>
        <caption class="quiet">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {series.map((each) => (
              <th scope="col" key={each.title}>
                {each.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, index) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {series.map((each) => (
                <td class="number" key={each.title}>
                  {writeCount(each.values[index] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export function Chart(properties: ChartProperties) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = JSON.stringify([properties, palette.value, language.value]);
  useEffect(() => {
    if (canvas.current === null) return;
    const drawing = new Drawing(canvas.current, configure(properties));
    return () => {
      drawing.destroy();
    };
  }, [text]);
  const rows = properties.kind === "bars" ? properties.labels.length : 0;
  const size = rows === 0 ? "middle" : rows <= 6 ? "small" : rows <= 12 ? "middle" : "large";
  return (
    <section class="chart">
      <h3>{properties.title}</h3>
      <div class="chart-frame" data-size={size}>
        <canvas ref={canvas} role="img" aria-label={properties.title} />
      </div>
      <Figures {...properties} />
    </section>
  );
}
