/**
 * How postings are written: numbers where a text would do, since the database reads numbers of many thousand rows
 * several times faster, and one text for what is only shown. The file holds a text once where many rows share it.
 */
import { stableHash } from "../foundation/stable-hash.ts";
import { modalities, polarities, statementTypes } from "../ontology/ontology.ts";

const numberOf = (hash: string, digits: number): number => Number.parseInt(hash.slice(0, digits), 16);

const codes = new Map(statementTypes.map(({ id }) => [id, numberOf(stableHash("statement type", id), 7)]));
const types = new Map([...codes].map(([id, code]) => [code, id]));

/** The number of a statement type; -1 for what the ontology has not. */
export const typeCode = (type: string): number => codes.get(type) ?? -1;
export const typeOfCode = (code: number): string => types.get(code) ?? "";

/** The number of a polarity with a modality. */
export const mannerCode = (polarity: string, modality: string): number =>
  polarities.findIndex((known) => known === polarity) * 16 + modalities.findIndex((known) => known === modality);

export const mannerOfCode = (code: number): { readonly polarity: string; readonly modality: string } => ({
  polarity: polarities[code >> 4] ?? "",
  modality: modalities[code & 15] ?? "",
});

/** The beginning of the id of a fact, as a number that every number can hold. */
export const factCode = (factId: string): number => numberOf(factId, 12);

/** After every day. */
export const noDay = 99_999_999;

/** An ISO day as a number with the same digits. */
export const dayCode = (day: string | null): number => (day === null ? noDay : Number(day.replaceAll("-", "")));

/** The ISO day; "9999", which comes after all days, where there is none. */
export function dayOfCode(code: number): string {
  if (code === noDay) return "9999";
  const digits = String(code).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** What a posting tells that no question chooses by: a text that many of them share. */
export interface Told {
  /** Ids of the entities whose word it is, and where it was. */
  readonly voice: string | null;
  readonly place: string | null;
  /** Numbers of the sentences that prove it. */
  readonly positions: readonly number[];
}

/** No id has a space. */
const between = " ";
const nobody = "-";

export function writeTold({ voice, place, positions }: Told): string {
  const numbers = [...positions].sort((a, b) => a - b).join(",");
  return [voice ?? nobody, place ?? nobody, numbers].join(between);
}

const some = (id: string): string | null => (id === nobody ? null : id);

export function readTold(told: string): Told {
  const [voice = nobody, place = nobody, numbers = ""] = told.split(between);
  const positions = numbers === "" ? [] : numbers.split(",").map(Number);
  return { voice: some(voice), place: some(place), positions };
}
