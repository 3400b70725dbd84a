/**
 * Known countries
 * ===============
 *
 * Which places are states, and which are larger than others: a state, or a region with an adjective of its own. "Only
 * what the text says" holds for facts; that Norway is a country is no fact of an article but how a reader takes its words.
 */
import { z } from "zod";
import type { Appearance } from "../appearances/appearance.ts";

const countrySchema = z.object({
  name: z.string(),
  state: z.boolean().default(false),
  seats: z.array(z.string()).default([]),
  aliases: z.array(z.string()).default([]),
});

/** The part of a language's countries.json that statements look at. */
export const countryFileSchema = z.object({ countries: z.array(countrySchema) });

export interface KnownCountries {
  readonly isState: (place: Appearance) => boolean;
  /** States and regions such as Bavaria or Europe. */
  readonly isKnown: (place: Appearance) => boolean;
  /** Whether the first place is a seat of the second one's government. */
  readonly isSeat: (city: Appearance, country: Appearance) => boolean;
}

type Country = z.infer<typeof countrySchema>;

/** Makes the look-up of countries by any of their names. */
export function knownCountries(file: z.infer<typeof countryFileSchema>): KnownCountries {
  const byName = new Map<string, Country>(
    file.countries.flatMap((country) =>
      [country.name, ...country.aliases].map((name): [string, Country] => [name, country]),
    ),
  );
  const find = (place: Appearance): Country | undefined =>
    place.type === "Place"
      ? [place.name, ...place.surfaces].map((name) => byName.get(name)).find((country) => country !== undefined)
      : undefined;
  return {
    isState: (place) => find(place)?.state === true,
    isKnown: (place) => find(place) !== undefined,
    isSeat: (city, country) => find(country)?.seats.includes(city.name) === true,
  };
}
