/** Properties without those that say nothing: null, undefined and empty lists are absent in a graph. */
import type { PropertyValue, Properties } from "./graph-patch.ts";

export function compactProperties(properties: Readonly<Record<string, PropertyValue | undefined>>): Properties {
  const kept: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    kept[name] = value;
  }
  return kept;
}
