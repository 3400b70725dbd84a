/** The filters: what of the loaded graph is shown. */
import { useComputed } from "@preact/signals";
import { entityTypes, modalities, polarities, statementTypes } from "../../../ontology/ontology.ts";
import { changeFilters } from "../state/actions.ts";
import { filters, filtersOpen, graph, reports, shownEdges } from "../state/explorer.ts";
import { isFiltering, noFilters, toggle, unknownPublisher } from "../state/filters.ts";
import { t, tData, verb, writeCount } from "../state/translate.ts";
import { IconButton } from "./icon-button.tsx";

type HiddenList = "hiddenEntityTypes" | "hiddenTypes" | "hiddenPolarities" | "hiddenModalities" | "hiddenPublishers";

interface ChoiceProperties {
  readonly list: HiddenList;
  readonly value: string;
  readonly label: string;
  readonly count?: number;
  readonly kind?: string;
}

function Choice({ list, value, label, count, kind }: ChoiceProperties) {
  const shown = !filters.value[list].includes(value);
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={shown}
        onChange={() => {
          changeFilters({ [list]: toggle(filters.value[list], value) });
        }}
      />
      {kind === undefined ? null : <span class="dot" data-kind={kind} />}
      <span class="choice-label">{label}</span>
      {count === undefined ? null : <span class="choice-count">{writeCount(count)}</span>}
    </label>
  );
}

function AllOrNone({ list, values }: { readonly list: HiddenList; readonly values: readonly string[] }) {
  const others = filters.value[list].filter((value) => !values.includes(value));
  const set = (hidden: readonly string[]) => () => {
    changeFilters({ [list]: [...others, ...hidden].sort() });
  };
  return (
    <span class="all-or-none">
      <button type="button" class="link" onClick={set([])}>
        {t("filters.all")}
      </button>
      <button type="button" class="link" onClick={set(values)}>
        {t("filters.none")}
      </button>
    </span>
  );
}

function countBy(values: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function EntityTypes() {
  const counts = useComputed(() => countBy([...graph.value.nodes.values()].map((node) => node.type))).value;
  return (
    <fieldset>
      <legend>{t("filters.entityTypes")}</legend>
      {entityTypes.map((type) => (
        <Choice
          key={type}
          list="hiddenEntityTypes"
          value={type}
          label={tData("types", type)}
          count={counts.get(type) ?? 0}
          kind={type}
        />
      ))}
    </fieldset>
  );
}

function Standing() {
  return (
    <fieldset>
      <legend>{t("filters.modality")}</legend>
      {modalities.map((modality) => (
        <Choice key={modality} list="hiddenModalities" value={modality} label={tData("modality", modality)} />
      ))}
      <hr />
      {polarities.map((polarity) => (
        <Choice key={polarity} list="hiddenPolarities" value={polarity} label={tData("polarity", polarity)} />
      ))}
    </fieldset>
  );
}

function Relations() {
  const counts = useComputed(() => countBy([...graph.value.edges.values()].map((edge) => edge.type))).value;
  const groups = [...new Set(statementTypes.map((type) => type.group))];
  const present = groups
    .map((group) => ({ group, types: statementTypes.filter((type) => type.group === group && counts.has(type.id)) }))
    .filter(({ types }) => types.length > 0);
  return (
    <fieldset>
      <legend>
        {t("filters.types")}
        <AllOrNone list="hiddenTypes" values={[...counts.keys()]} />
      </legend>
      {present.map(({ group, types }) => (
        <details key={group} open>
          <summary>{tData("group", group)}</summary>
          {types.map(({ id }) => (
            <Choice key={id} list="hiddenTypes" value={id} label={verb(id)} count={counts.get(id) ?? 0} />
          ))}
        </details>
      ))}
    </fieldset>
  );
}

function Publishers() {
  const counts = useComputed(() => {
    const names = [...graph.value.edges.keys()].flatMap((id) => [
      ...new Set((reports.value.get(id) ?? []).map((report) => report.publisher ?? unknownPublisher)),
    ]);
    return [...countBy(names)].sort(([a, first], [b, second]) => second - first || a.localeCompare(b));
  }).value;
  if (counts.length === 0) return null;
  return (
    <fieldset>
      <legend>
        {t("filters.publishers")}
        <AllOrNone list="hiddenPublishers" values={counts.map(([name]) => name)} />
      </legend>
      {counts.slice(0, 60).map(([name, count]) => (
        <Choice
          key={name}
          list="hiddenPublishers"
          value={name}
          label={name === unknownPublisher ? t("filters.unknownPublisher") : name}
          count={count}
        />
      ))}
    </fieldset>
  );
}

type Least = "fewestSources" | "fewestStatements";

function Slider({ field, most, label }: { readonly field: Least; readonly most: number; readonly label: string }) {
  return (
    <label class="slider">
      <span>{label}</span>
      <input
        type="range"
        min="1"
        max={most}
        value={filters.value[field]}
        onInput={(event) => {
          changeFilters({ [field]: Number(event.currentTarget.value) });
        }}
      />
    </label>
  );
}

function Weight() {
  const { fewestSources, fewestStatements, showTable } = filters.value;
  return (
    <fieldset>
      <legend class="quiet">{t("filters.sources", { count: fewestSources })}</legend>
      <Slider
        field="fewestSources"
        most={10}
        label={fewestSources === 1 ? t("filters.onePlus") : t("filters.sources", { count: fewestSources })}
      />
      <Slider
        field="fewestStatements"
        most={20}
        label={
          fewestStatements === 1 ? t("filters.anyStatements") : t("filters.statements", { count: fewestStatements })
        }
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={showTable}
          onChange={() => {
            changeFilters({ showTable: !showTable });
          }}
        />
        <span class="choice-label">{t("filters.table")}</span>
      </label>
    </fieldset>
  );
}

export function FilterPanel() {
  const setOpen = (open: boolean) => () => {
    filtersOpen.value = open;
  };
  if (!filtersOpen.value) {
    return (
      <aside class="filters folded" aria-label={t("filters.title")}>
        <IconButton icon="filter" label={t("filters.show")} onClick={setOpen(true)} />
      </aside>
    );
  }
  return (
    <aside class="filters" aria-label={t("filters.title")}>
      <div class="panel-head">
        <h2>{t("filters.title")}</h2>
        {isFiltering(filters.value) ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              filters.value = noFilters;
            }}
          >
            {t("filters.reset")}
          </button>
        ) : null}
        <IconButton icon="close" label={t("filters.hide")} onClick={setOpen(false)} />
      </div>
      <p class="panel-note" role="status">
        {t("filters.active", { shown: shownEdges.value.length, all: graph.value.edges.size })}
      </p>
      <EntityTypes />
      <Standing />
      <Weight />
      <Publishers />
      <Relations />
    </aside>
  );
}
