/** A table that sorts by a click on its heads, and draws no more rows than a page can bear. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { t } from "../state/translate.ts";

export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number;
  readonly show?: (row: Row) => ComponentChildren;
}

interface DataTableProperties<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

const mostRows = 500;

const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));

interface HeadProperties {
  readonly title: string;
  readonly isNumber: boolean;
  readonly direction: 1 | -1 | 0;
  readonly onSort: () => void;
}

function Head({ title, isNumber, direction, onSort }: HeadProperties) {
  const order = direction === 0 ? "none" : direction === 1 ? "ascending" : "descending";
  return (
    <th scope="col" aria-sort={order} class={isNumber ? "number" : ""}>
      <button type="button" class="sort" title={t("list.sortBy", { column: title })} onClick={onSort}>
        {title}
        <span aria-hidden="true">{direction === 0 ? "" : direction === 1 ? " ↑" : " ↓"}</span>
      </button>
    </th>
  );
}

export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProperties<Row>) {
  const by = useSignal<{ readonly column: number; readonly direction: 1 | -1 } | null>(null);
  const order = by.value;
  const column = order === null ? undefined : columns[order.column];
  const sorted =
    order === null || column === undefined
      ? rows
      : [...rows].sort((a, b) => compare(column.value(a), column.value(b)) * order.direction);
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>
          {caption}
          {rows.length > mostRows ? <span class="row-note"> {t("list.first", { count: mostRows })}</span> : null}
        </caption>
        <thead>
          <tr>
            {columns.map(({ title, value }, index) => (
              <Head
                key={title}
                title={title}
                isNumber={rows[0] !== undefined && typeof value(rows[0]) === "number"}
                direction={order?.column === index ? order.direction : 0}
                onSort={() => {
                  by.value = { column: index, direction: order?.column === index && order.direction === 1 ? -1 : 1 };
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, mostRows).map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ title, value, show }) => (
                <td key={title} class={typeof value(row) === "number" ? "number" : ""}>
                  {show === undefined ? value(row) : show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
