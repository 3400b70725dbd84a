/** Reports counted by month, from the first to the last, months without any included. */
import type { Report } from "../../api/routes.ts";

export interface Month {
  /** As 2025-07. */
  readonly month: string;
  readonly count: number;
}

const longest = 1_200;

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next[0]).padStart(4, "0")}-${String(next[1]).padStart(2, "0")}`;
}

function countMonths(reports: readonly Report[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { day } of reports) {
    if (day === null || !/^\d{4}-\d{2}/.test(day)) continue;
    const month = day.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

export function listMonths(reports: readonly Report[]): readonly Month[] {
  const counts = countMonths(reports);
  const known = [...counts.keys()].sort();
  const [first] = known;
  const last = known.at(-1);
  const months: Month[] = [];
  if (first === undefined || last === undefined) return months;
  for (let month = first; month <= last && months.length < longest; month = nextMonth(month)) {
    months.push({ month, count: counts.get(month) ?? 0 });
  }
  return months;
}
