import type { Language } from "@/lib/language/language";
import type { DateChoice, DateEnd, DateInterval, DatePoint, DateRange, WorldDate } from "../date";
import { fill } from "./fill";
import type { Lexicon } from "./lexicon";
import { lexiconOf } from "./lexicons";
import { decadeBeforeEra, dividedOf } from "./stretches";
import { writeDay, writePoint, writeYear, yearBeforeEra } from "./write-point";

/** Returns a date in the words of a language: early June 1940, um 300 v. Chr. `readDate` reads them back. */
export function writeDate(date: WorldDate, language: Language): string {
  const lexicon = lexiconOf(language);
  switch (date.kind) {
    case "point":
      return writePoint(date, lexicon);
    case "interval":
      return writeInterval(date, lexicon);
    case "one":
    case "all":
      return writeChoice(date, lexicon);
  }
}

function writeInterval(date: DateInterval, lexicon: Lexicon): string {
  const decade = decadeBeforeEra(date);
  if (decade !== null) return fill(lexicon.beforeEra, { n: fill(lexicon.decade, { n: String(1 - decade - 9) }) });
  const divided = dividedOf(date);
  if (divided) {
    const templates = [lexicon.early, lexicon.middle, lexicon.late][divided.third] ?? lexicon.early;
    const x = divided.of.kind === "point" ? writePoint(divided.of, lexicon) : writeInterval(divided.of, lexicon);
    return fill(templates, { x });
  }
  const { start, end } = date;
  if (typeof start === "string")
    return fill(start === "open" ? lexicon.until : lexicon.untilUnknown, { x: words(end, lexicon) });
  if (typeof end === "string")
    return fill(end === "open" ? lexicon.fromOn : lexicon.fromUnknown, { x: words(start, lexicon) });
  return fill(lexicon.span, { a: beginning(start, end, lexicon), b: writePoint(end, lexicon) });
}

function words(end: DateEnd, lexicon: Lexicon): string {
  return typeof end === "string" ? "" : writePoint(end, lexicon);
}

/** A beginning leaves out what its end says: 3 to 5 April 1940, 3 April to 2 May 1940, 490 to 480 BCE. */
function beginning(start: DatePoint, end: DatePoint, lexicon: Lexicon): string {
  const [before, after] = [yearBeforeEra(start), yearBeforeEra(end)];
  if (!isPlain(start) || !isPlain(end)) return writePoint(start, lexicon);
  if (!start.month && !end.month && before !== null && after !== null) return String(before);
  if (writeYear(start, lexicon) !== writeYear(end, lexicon) || !start.month || !end.month)
    return writePoint(start, lexicon);
  if (start.day && end.day && start.month.digits === end.month.digits) return writeDay(start.day, lexicon);
  return start.day && end.day
    ? writePoint({ ...start, year: { digits: "", doubt: "" } }, lexicon)
    : writePoint(start, lexicon);
}

function isPlain({ year, month, day, time, significant }: DatePoint): boolean {
  const isTold = [year, month, day].every((part) => part === null || (part.doubt === "" && !part.digits.includes("X")));
  return isTold && time === null && significant === null && (month === null || Number(month.digits) <= 12);
}

function writeChoice({ kind, members }: DateChoice, lexicon: Lexicon): string {
  const written = members.map((member) => writeMember(member, lexicon));
  const [only] = members;
  if (kind === "all") return fill(lexicon.allOf, { x: written.join("; ") });
  if (members.length === 1 && only?.kind === "range") {
    if (!only.from || !only.to) return written.join();
    return fill(lexicon.between, { a: writePoint(only.from, lexicon), b: writePoint(only.to, lexicon) });
  }
  const isBounded = members.every((member) => member.kind === "point" || (member.from && member.to));
  return isBounded && members.length > 1 ? written.join(lexicon.or) : fill(lexicon.oneOf, { x: written.join("; ") });
}

function writeMember(member: DatePoint | DateRange, lexicon: Lexicon): string {
  if (member.kind === "point") return writePoint(member, lexicon);
  const { from, to } = member;
  if (from && to) return fill(lexicon.span, { a: writePoint(from, lexicon), b: writePoint(to, lexicon) });
  if (from) return fill(lexicon.orLater, { x: writePoint(from, lexicon) });
  return to ? fill(lexicon.orEarlier, { x: writePoint(to, lexicon) }) : "";
}
