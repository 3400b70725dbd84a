/**
 * Filters
 * =======
 *
 * What of the loaded graph is drawn: a pure function of the edges, the filters and who reported what. Lists name what
 * is hidden, so that a relation that comes later is shown until somebody hides it.
 */
import type { ViewEdge } from "../../api/graph-part.ts";
import type { Report } from "../../api/routes.ts";
import { z } from "zod";

export const filtersSchema = z.object({
  hiddenEntityTypes: z.array(z.string()),
  hiddenTypes: z.array(z.string()),
  hiddenPolarities: z.array(z.string()),
  hiddenModalities: z.array(z.string()),
  hiddenPublishers: z.array(z.string()),
  fewestSources: z.number(),
  fewestStatements: z.number(),
  showTable: z.boolean(),
  /** ISO months, both included; null where the end is open. */
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type Filters = Readonly<z.infer<typeof filtersSchema>>;

export const noFilters: Filters = {
  hiddenEntityTypes: [],
  hiddenTypes: [],
  hiddenPolarities: [],
  hiddenModalities: [],
  hiddenPublishers: [],
  fewestSources: 1,
  fewestStatements: 1,
  showTable: true,
  from: null,
  to: null,
};

/** Publisher of an article that names none. */
export const unknownPublisher = "";

const monthOf = (day: string): string => day.slice(0, 7);

function inPeriod(day: string | null, filters: Filters): boolean {
  if (filters.from === null && filters.to === null) return true;
  if (day === null) return false;
  const month = monthOf(day);
  return month >= (filters.from ?? month) && month <= (filters.to ?? month);
}

function isReported(edge: ViewEdge, filters: Filters, reports: readonly Report[] | undefined): boolean {
  if (reports === undefined) {
    return inPeriod(edge.publishedFrom, filters) || inPeriod(edge.publishedTo, filters);
  }
  return reports.some(
    (report) =>
      !filters.hiddenPublishers.includes(report.publisher ?? unknownPublisher) && inPeriod(report.day, filters),
  );
}

const needsReports = (filters: Filters): boolean =>
  filters.hiddenPublishers.length > 0 || filters.from !== null || filters.to !== null;

const isKind = (edge: ViewEdge, filters: Filters): boolean =>
  !filters.hiddenTypes.includes(edge.type) &&
  !filters.hiddenPolarities.includes(edge.polarity) &&
  !filters.hiddenModalities.includes(edge.modality);

export function isEdgeShown(edge: ViewEdge, filters: Filters, reports: readonly Report[] | undefined): boolean {
  if (!isKind(edge, filters)) return false;
  if (edge.table) return filters.showTable;
  if (edge.sourceCount < filters.fewestSources || edge.statementCount < filters.fewestStatements) return false;
  return !needsReports(filters) || isReported(edge, filters, reports);
}

export const isFiltering = (filters: Filters): boolean => JSON.stringify(filters) !== JSON.stringify(noFilters);

/** The list without the item where it is in, with it where it is not. */
export function toggle(list: readonly string[], item: string): string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item].sort();
}
