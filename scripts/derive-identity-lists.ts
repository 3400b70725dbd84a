/**
 * Derive identity lists
 * =====================
 *
 * Writes src/identities/data/common-surnames.json (surnames that many people bear: alone they tell nothing) and
 * known-people.json (heads of state and of government), from the optional data folder ../shared.
 * Sources: popular-names-by-country (CC0), The World Factbook (public domain).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { compareText } from "../src/foundation/compare-text.ts";
import { parsePersonName } from "../src/identities/person-name.ts";

const mostFrequent = 40;
const source = new URL("../../shared/data/gazetteers/", import.meta.url);
const target = new URL("../src/identities/data/", import.meta.url);

const read = (file: string): string => gunzipSync(readFileSync(new URL(file, source))).toString("utf8");

function write(file: string, words: Iterable<string>): void {
  const lines: string[] = [];
  for (const word of [...new Set(words)].sort(compareText)) {
    const last = lines.at(-1);
    const text = JSON.stringify(word);
    if (last !== undefined && last.length + text.length < 150) lines[lines.length - 1] = `${last}, ${text}`;
    else lines.push(text);
  }
  writeFileSync(new URL(file, target), `[\n  ${lines.join(",\n  ")}\n]\n`);
}

function* commonSurnames(): Iterable<string> {
  for (const line of read("surnames-by-country.csv.gz").split("\n").slice(1)) {
    const [, rank = "", , , , romanised = ""] = line.split(",");
    if (Number(rank) <= mostFrequent && romanised !== "") yield parsePersonName(romanised).surname;
  }
}

const countrySchema = z.record(
  z.string(),
  z.object({ executive: z.record(z.string(), z.string()).optional() }).catchall(z.unknown()),
);

/** The Factbook prints surnames in capitals: "President Donald J. TRUMP (since …)". What reads otherwise is left out. */
function* knownPeople(): Iterable<string> {
  const countries = countrySchema.parse(JSON.parse(read("factbook-countries.json.gz")));
  const texts = Object.values(countries).flatMap(({ executive = {} }) => Object.values(executive));
  for (const text of texts) {
    const [, titled = "", surname = ""] = /^([^&(;,]*?)\s((?:\p{Lu}{2,}[\p{Lu}'-]*\s?)+) ?\(since/u.exec(text) ?? [];
    const given = titled.split(" ").filter((word) => !offices.has(word));
    if (given.length > 0 && given.length < 4 && given.every((word) => word !== ""))
      yield `${given.join(" ")} ${capitalised(surname.trim())}`;
  }
}

const offices = new Set(
  (
    "Prime Deputy First Minister President Federal Chancellor Premier Governor General Governor-General Supreme Leader Interim Acting Transitional " +
    "Chairman Chairperson Administrator Emir Sultan Amir Crown Prince King Queen Captain Field Marshal Lieutenant Chief Executive Council Taoiseach " +
    "Commissioner High of the State Head Republic Government Army Colonel Brigadier Mayor Affairs Commission Air Vice-Marshal Capt. Caretaker " +
    "Co-Vice Vice Ministers Presidency Cabinet Dr. Gen. Ayatollah Sheikh Pope Transition Military Sir Dame and to Lt. Col. Maj. Sayyid GNU French Polynesia Grand Duke Emperor " +
    "Co-prince Lord Mann Island Territorial Assembly Swiss Confederation Sr."
  ).split(" "),
);

function capitalised(surname: string): string {
  return surname.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

write("common-surnames.json", commonSurnames());
write("known-people.json", knownPeople());
