/**
 * Describe entity
 * ===============
 *
 * The name that an entity bears in a graph, and its other names: a function of the forms that articles use and of the
 * graph's language, never of the order in which they came.
 */
import { compareText } from "../foundation/compare-text.ts";
import type { KnownEntity } from "./known-entities.ts";

/** One form of a name, as so many appearances in articles of one language bear it. */
export interface NameForm {
  readonly name: string;
  readonly language: string;
  readonly count: number;
  /** A surname alone. */
  readonly short: boolean;
}

export interface EntityDescription {
  readonly name: string;
  readonly aliases: readonly string[];
}

const maximumAliases = 16;

export function describeEntity(
  forms: readonly NameForm[],
  language: string,
  known: KnownEntity | undefined,
): EntityDescription {
  const ordered = unite(forms, language).sort(compareForms);
  const listed = known?.names ?? {};
  const name = listed[language] ?? listed["en"] ?? ordered[0]?.name ?? "";
  const names = new Set([...Object.values(listed), ...ordered.map((form) => form.name)]);
  names.delete(name);
  return { name, aliases: [...names].slice(0, maximumAliases).sort(compareText) };
}

interface UnitedForm {
  readonly name: string;
  readonly short: boolean;
  /** Used in articles of the graph's language, and then counted in these alone. */
  readonly native: boolean;
  readonly count: number;
}

/** Full before short, the graph's language before others, then the most used, the fullest. */
function compareForms(a: UnitedForm, b: UnitedForm): number {
  const kind = Number(a.short) - Number(b.short) || Number(b.native) - Number(a.native);
  return kind || b.count - a.count || b.name.length - a.name.length || compareText(a.name, b.name);
}

function unite(forms: readonly NameForm[], language: string): UnitedForm[] {
  const byName = new Map<string, NameForm[]>();
  for (const form of forms) byName.set(form.name, [...(byName.get(form.name) ?? []), form]);
  return [...byName].map(([name, same]) => {
    const native = same.filter((form) => form.language === language);
    const counted = native.length > 0 ? native : same;
    const count = counted.reduce((sum, form) => sum + form.count, 0);
    return { name, short: same.every((form) => form.short), native: native.length > 0, count };
  });
}
