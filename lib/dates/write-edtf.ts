import type { DateEnd, DatePoint, DateRange, Part, WorldDate } from "./date";

/** Returns a date as EDTF (ISO 8601-2), always the same for the same date. */
export function writeEdtf(date: WorldDate): string {
  switch (date.kind) {
    case "point":
      return point(date);
    case "interval":
      return `${end(date.start)}/${end(date.end)}`;
    case "one":
      return `[${date.members.map(member).join(",")}]`;
    case "all":
      return `{${date.members.map(member).join(",")}}`;
  }
}

function point({ isNegative, year, month, day, time, significant }: DatePoint): string {
  const parts = [year, ...(month ? [month] : []), ...(day ? [day] : [])];
  const sign = isNegative ? "-" : "";
  const long = year.digits.length > 4 ? "Y" : "";
  const number = `${long}${sign}${year.digits}${significant === null ? "" : `S${significant}`}`;
  const written = [number, ...parts.slice(1).map(({ digits }) => digits)];
  return doubtful(parts, written) + (time === null ? "" : `T${time}`);
}

/** A doubt that all parts share stands at the end, one of all but the last ones after these; else each has its own before it. */
function doubtful(parts: readonly Part[], written: readonly string[]): string {
  const doubt = parts[0]?.doubt ?? "";
  const count = parts.findIndex((part) => part.doubt !== doubt);
  const shared = count < 0 ? parts.length : count;
  if (parts.slice(shared).every((part) => part.doubt === ""))
    return written.map((text, index) => (index === shared - 1 ? `${text}${doubt}` : text)).join("-");
  return written.map((text, index) => `${parts[index]?.doubt ?? ""}${text}`).join("-");
}

function end(date: DateEnd): string {
  if (date === "open") return "..";
  return date === "unknown" ? "" : point(date);
}

function member(date: DatePoint | DateRange): string {
  if (date.kind === "point") return point(date);
  return `${date.from ? point(date.from) : ""}..${date.to ? point(date.to) : ""}`;
}
