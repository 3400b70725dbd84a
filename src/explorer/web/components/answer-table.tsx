/** What a query has answered, as a table and as a file. */
import type { AnswerTable } from "../../api/routes.ts";
import { download } from "../state/download.ts";
import { t } from "../state/translate.ts";
import { writeCsv } from "../state/write-csv.ts";

type Cell = AnswerTable["rows"][number][number];

const writeCell = (cell: Cell): string => {
  if (cell === null) return "";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
};

const shortest = 12;

/** Numbers stand to the right; days and short names are not broken. */
function classOf(cell: Cell): string {
  if (typeof cell === "number") return "number";
  return typeof cell === "string" && cell.length <= shortest ? "short" : "";
}

export function AnswerTableView({ table }: { readonly table: AnswerTable }) {
  const summary = table.truncated ? "console.truncated" : "console.rows";
  const save = (): void => {
    const csv = writeCsv(
      table.columns,
      table.rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : writeCell(cell)))),
    );
    download("newsgraph-answer.csv", new Blob([csv], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <>
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
      <div class="table-frame" tabIndex={0} role="region" aria-label={t("view.console")}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th scope="col" key={column} class={typeof table.rows[0]?.[index] === "number" ? "number" : ""}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, position) => (
                  <td key={position} class={classOf(cell)}>
                    {writeCell(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
