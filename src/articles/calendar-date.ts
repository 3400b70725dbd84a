/**
 * Calendar date
 * =============
 *
 * Dates of publication as sources print them, to an ISO day, month or year. The day is the one printed, in the
 * publisher's own time zone: converting it to UTC would move evening news to the day before, differently by season.
 */
const isoDate = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.*)?$/;
const germanDate = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[, ].*)?$/;
/** RFC 822 as feeds use it: `Mon, 14 Jul 2025 22:30:00 +0200`. */
const mailDate = /^(?:[A-Za-z]{3},\s*)?(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})\b/;
const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function toIso(year: number, month?: number, day?: number): string | null {
  const name = String(year).padStart(4, "0");
  if (month === undefined) return name;
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${name}-${pad(month)}`;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= daysInMonth ? `${name}-${pad(month)}-${pad(day)}` : null;
}

function optionalNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/**
 * The day, month or year that the text names; null where it names none, or one that no calendar has.
 *
 * @example parseCalendarDate("Mon, 14 Jul 2025 22:30:00 +0200"); // "2025-07-14"
 */
export function parseCalendarDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = isoDate.exec(trimmed);
  if (iso !== null) return toIso(Number(iso[1]), optionalNumber(iso[2]), optionalNumber(iso[3]));
  const german = germanDate.exec(trimmed);
  if (german !== null) return toIso(Number(german[3]), Number(german[2]), Number(german[1]));
  const mail = mailDate.exec(trimmed);
  if (mail === null) return null;
  const month = monthNames.indexOf((mail[2] ?? "").toLowerCase()) + 1;
  return toIso(Number(mail[3]), month, Number(mail[1]));
}

/** The instant that the text names, in UTC; null where it names none. Times without a zone are taken as UTC. */
export function parseInstant(text: string): string | null {
  const trimmed = text.trim();
  const day = parseCalendarDate(trimmed);
  if (day === null) return null;
  const hasTime = /\d{1,2}:\d{2}/.test(trimmed);
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2}|GMT|UTC|[A-Z]{2,4})$/.test(trimmed);
  const milliseconds = Date.parse(hasTime ? (hasZone ? trimmed : `${trimmed.replace(" ", "T")}Z`) : day);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
