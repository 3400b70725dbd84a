/** What a query has answered, as a table and as a file. */
import type { AnswerTable } from "../../api/routes.ts";
import { attempt, showEntityCalled } from "../state/actions.ts";
import { type Cell, cellText, holdsEntity, rawText } from "../state/answer-cells.ts";
import { download } from "../state/download.ts";
import { t, tData } from "../state/translate.ts";
import { writeCsv } from "../state/write-csv.ts";

const short = 12;
const long = 48;

/** Numbers stand to the right; days and short names are not broken; sentences have room. */
function classOf(cell: Cell): string {
  if (typeof cell === "number") return "number";
  if (typeof cell !== "string") return "";
  return cell.length <= short ? "short" : cell.length > long ? "long" : "";
}

function EntityLink({ name }: { readonly name: string }) {
  return (
    <button
      type="button"
      class="link"
      title={t("console.openEntity", { name })}
      onClick={() => void attempt(() => showEntityCalled(name))}
    >
      {name}
    </button>
  );
}

interface CellProperties {
  readonly column: string;
  readonly cell: Cell;
  readonly ready: boolean;
}

function CellView({ column, cell, ready }: CellProperties) {
  const isEntity = ready && holdsEntity(column) && typeof cell === "string" && cell !== "";
  return (
    <td class={classOf(cell)}>
      {isEntity ? <EntityLink name={cell} /> : ready ? cellText(column, cell) : rawText(cell)}
    </td>
  );
}

function Head({ table, ready }: AnswerTableProperties) {
  return (
    <thead>
      <tr>
        {table.columns.map((column, index) => (
          <th scope="col" key={column} class={typeof table.rows[0]?.[index] === "number" ? "number" : ""}>
            {ready ? <span title={column}>{tData("column", column)}</span> : column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Summary({ table }: { readonly table: AnswerTable }) {
  const summary = table.truncated ? "console.truncated" : table.rows.length === 1 ? "console.row" : "console.rows";
  const save = (): void => {
    const csv = writeCsv(
      table.columns,
      table.rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : rawText(cell)))),
    );
    download("newsgraph-answer.csv", new Blob([csv], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <p class="result-head">
      <span role="status">
        {table.rows.length === 0
          ? t("console.noRows")
          : t(summary, { count: table.rows.length, milliseconds: table.milliseconds })}
      </span>
      <button type="button" class="link" onClick={save} disabled={table.rows.length === 0}>
        {t("console.csv")}
      </button>
    </p>
  );
}

interface AnswerTableProperties {
  readonly table: AnswerTable;
  /** Of a ready question: its columns are known. */
  readonly ready: boolean;
}

export function AnswerTableView({ table, ready }: AnswerTableProperties) {
  return (
    <>
      <Summary table={table} />
      <div class="table-frame" tabIndex={0} role="region" aria-label={t("view.console")}>
        <table>
          <Head table={table} ready={ready} />
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, position) => {
                  const column = table.columns[position] ?? "";
                  return <CellView key={column} column={column} cell={cell} ready={ready} />;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
