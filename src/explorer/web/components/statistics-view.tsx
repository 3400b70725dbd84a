/** The whole graph in figures. */
import type { AnswerOf } from "../../api/routes.ts";
import { session } from "../state/explorer.ts";
import { palette } from "../state/theme.ts";
import { t, tData, verb, writeCount, writeDate } from "../state/translate.ts";
import { useAnswer } from "../state/use-answer.ts";
import { Problem } from "./problem.tsx";
import { Chart } from "./chart.tsx";

type Statistics = AnswerOf<"statistics">;
const most = 20;

function Totals({ statistics }: { readonly statistics: Statistics }) {
  const entities = statistics.entityTypes.reduce((sum, { count }) => sum + count, 0);
  const totals = [
    ["statistics.articles", statistics.articles],
    ["statistics.sentences", statistics.sentences],
    ["statistics.entities", entities],
    ["statistics.statements", statistics.statements],
    ["statistics.facts", statistics.facts],
    ["statistics.quotes", statistics.quotes],
  ] as const;
  return (
    <dl class="totals">
      {totals.map(([phrase, count]) => (
        <div key={phrase}>
          <dt>{t(phrase)}</dt>
          <dd>{writeCount(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface CountsProperties {
  readonly title: string;
  readonly series: string;
  readonly counts: readonly { readonly key: string; readonly count: number }[];
  readonly name: (key: string) => string;
  readonly color: string;
}

function Counts({ title, series, counts, name, color }: CountsProperties) {
  const shown = counts.slice(0, most);
  return (
    <Chart
      title={title}
      kind="bars"
      labels={shown.map(({ key }) => name(key))}
      series={[{ title: series, values: shown.map(({ count }) => count), color }]}
    />
  );
}

function Charts({ statistics }: { readonly statistics: Statistics }) {
  const { kinds } = palette.value;
  return (
    <div class="charts">
      <Chart
        title={t("statistics.months")}
        kind="columns"
        labels={statistics.months.map(({ month }) => writeDate(month))}
        series={[
          {
            title: t("statistics.articles"),
            values: statistics.months.map((each) => each.articles),
            color: kinds.Place,
          },
          {
            title: t("statistics.statements"),
            values: statistics.months.map((each) => each.statements),
            color: kinds.Person,
          },
        ]}
      />
      <Counts
        title={t("statistics.entityTypes")}
        series={t("statistics.entities")}
        counts={statistics.entityTypes}
        name={(key) => tData("types", key)}
        color={kinds.Work}
      />
      <Counts
        title={t("statistics.types")}
        series={t("statistics.statements")}
        counts={statistics.statementTypes}
        name={verb}
        color={kinds.Person}
      />
      <Counts
        title={t("statistics.publishers")}
        series={t("statistics.articles")}
        counts={statistics.publishers}
        name={(key) => key}
        color={kinds.Organization}
      />
    </div>
  );
}

export function StatisticsView() {
  const { value: statistics, problem } = useAnswer("statistics", {});
  return (
    <section class="statistics-view" aria-label={t("view.statistics")}>
      <h2>{t("statistics.title")}</h2>
      <p class="row-note">{session.value?.place}</p>
      {problem === null ? null : <Problem text={problem} />}
      {statistics === null ? (
        problem === null ? (
          <p class="loading">{t("app.loading")}</p>
        ) : null
      ) : (
        <>
          <Totals statistics={statistics} />
          <Charts statistics={statistics} />
        </>
      )}
    </section>
  );
}
