import { expect, test } from "vitest";
import type { WorldDate } from "./date";
import { dayOf } from "./day-count";
import { parseEdtf } from "./parse-edtf";
import { reachOf } from "./reach";
import { writeEdtf } from "./write-edtf";

/** The first and last day as ISO 8601 counts them; ".." where there is none. */
function days(edtf: string): string {
  const date = parseEdtf(edtf);
  const reach = date && reachOf(date);
  if (!reach) return "no date";
  const words = (number: number | null) => {
    if (number === null) return "..";
    const { year, month, day } = dayOf(number);
    const counted = year < 0 ? year + 1 : year;
    const two = (part: number) => String(part).padStart(2, "0");
    return `${counted < 0 ? "-" : ""}${String(Math.abs(counted)).padStart(4, "0")}-${two(month)}-${two(day)}`;
  };
  return `${words(reach.first)} ${words(reach.last)}`;
}

/** The examples of the specification (Library of Congress, EDTF, 4 February 2019), as they are written again, and the days that they reach. */
const EXAMPLES: readonly (readonly [level: 0 | 1 | 2, edtf: string, days: string, written?: string])[] = [
  [0, "1985-04-12", "1985-04-12 1985-04-12"],
  [0, "1985-04", "1985-04-01 1985-04-30"],
  [0, "1985", "1985-01-01 1985-12-31"],
  [0, "1985-04-12T23:20:30", "1985-04-12 1985-04-12"],
  [0, "1985-04-12T23:20:30Z", "1985-04-12 1985-04-12"],
  [0, "1985-04-12T23:20:30-04", "1985-04-12 1985-04-12", "1985-04-12T23:20:30-04:00"],
  [0, "1985-04-12T23:20:30+04:30", "1985-04-12 1985-04-12"],
  [0, "1964/2008", "1964-01-01 2008-12-31"],
  [0, "2004-06/2006-08", "2004-06-01 2006-08-31"],
  [0, "2004-02-01/2005-02-08", "2004-02-01 2005-02-08"],
  [0, "2004-02-01/2005-02", "2004-02-01 2005-02-28"],
  [0, "2004-02-01/2005", "2004-02-01 2005-12-31"],
  [0, "2005/2006-02", "2005-01-01 2006-02-28"],
  [1, "Y170000002", "170000002-01-01 170000002-12-31"],
  [1, "Y-170000002", "-170000002-01-01 -170000002-12-31"],
  [1, "2001-21", "2001-03-01 2001-05-31"],
  [1, "1984?", "1984-01-01 1984-12-31"],
  [1, "2004-06~", "2004-06-01 2004-06-30"],
  [1, "2004-06-11%", "2004-06-11 2004-06-11"],
  [1, "201X", "2010-01-01 2019-12-31"],
  [1, "20XX", "2000-01-01 2099-12-31"],
  [1, "2004-XX", "2004-01-01 2004-12-31"],
  [1, "1985-04-XX", "1985-04-01 1985-04-30"],
  [1, "1985-XX-XX", "1985-01-01 1985-12-31"],
  [1, "1985-04-12/..", "1985-04-12 .."],
  [1, "1985-04/..", "1985-04-01 .."],
  [1, "1985/..", "1985-01-01 .."],
  [1, "../1985-04-12", ".. 1985-04-12"],
  [1, "../1985-04", ".. 1985-04-30"],
  [1, "../1985", ".. 1985-12-31"],
  [1, "1985-04-12/", "1985-04-12 .."],
  [1, "1985-04/", "1985-04-01 .."],
  [1, "1985/", "1985-01-01 .."],
  [1, "/1985-04-12", ".. 1985-04-12"],
  [1, "/1985-04", ".. 1985-04-30"],
  [1, "/1985", ".. 1985-12-31"],
  [1, "-1985", "-1985-01-01 -1985-12-31"],
  [2, "Y-17E7", "-170000000-01-01 -170000000-12-31", "Y-170000000"],
  [2, "1950S2", "1900-01-01 1999-12-31"],
  [2, "Y171010000S3", "171000000-01-01 171999999-12-31"],
  [2, "Y3388E2S3", "338000-01-01 338999-12-31", "Y338800S3"],
  [2, "2001-34", "2001-04-01 2001-06-30"],
  [2, "[1667,1668,1670..1672]", "1667-01-01 1672-12-31"],
  [2, "[..1760-12-03]", ".. 1760-12-03"],
  [2, "[1760-12..]", "1760-12-01 .."],
  [2, "[1760-01,1760-02,1760-12..]", "1760-01-01 .."],
  [2, "[1667,1760-12]", "1667-01-01 1760-12-31"],
  [2, "[..1984]", ".. 1984-12-31"],
  [2, "{1667,1668,1670..1672}", "1667-01-01 1672-12-31"],
  [2, "{1960,1961-12}", "1960-01-01 1961-12-31"],
  [2, "{..1984}", ".. 1984-12-31"],
  [2, "2004-06~-11", "2004-06-11 2004-06-11"],
  [2, "2004?-06-11", "2004-06-11 2004-06-11"],
  [2, "?2004-06-~11", "2004-06-11 2004-06-11", "?2004-06-~11"],
  [2, "2004-%06-11", "2004-06-11 2004-06-11"],
  [2, "156X-12-25", "1560-12-25 1569-12-25"],
  [2, "15XX-12-25", "1500-12-25 1599-12-25"],
  [2, "XXXX-12-XX", "0001-12-01 9999-12-31"],
  [2, "1XXX-XX", "1000-01-01 1999-12-31"],
  [2, "1XXX-12", "1000-12-01 1999-12-31"],
  [2, "1984-1X", "1984-10-01 1984-12-31"],
  [1, "1984~/2004-06", "1984-01-01 2004-06-30"],
  [1, "1984/2004-06~", "1984-01-01 2004-06-30"],
  [1, "1984~/2004~", "1984-01-01 2004-12-31"],
  [1, "1984?/2004%", "1984-01-01 2004-12-31"],
  [1, "1984-06?/2004-08?", "1984-06-01 2004-08-31"],
  [1, "1984-06-02?/2004-08-08~", "1984-06-02 2004-08-08"],
  [1, "1984-06-02?/", "1984-06-02 .."],
  [2, "2004-06-~01/2004-06-~20", "2004-06-01 2004-06-20"],
  [2, "2004-06-XX/2004-07-03", "2004-06-01 2004-07-03"],
];

test.each(EXAMPLES.map(([level, edtf, reached, written = edtf]) => ({ level, edtf, reached, written })))(
  "level $level: $edtf",
  ({ edtf, reached, written }) => {
    const date = parseEdtf(edtf);
    expect(date && writeEdtf(date)).toBe(written);
    expect(days(edtf)).toBe(reached);
    expect(parseEdtf(written)).toEqual(date);
  },
);

/** Where a date begins and ends among all days: what has no end lies after all that has one. */
function ends(date: WorldDate): { readonly first: number; readonly last: number } {
  const reach = reachOf(date);
  return { first: reach?.first ?? -Number.MAX_VALUE, last: reach?.last ?? Number.MAX_VALUE };
}

test("dates are in the order of time, whatever they are told by", () => {
  const order =
    "/1985 Y-170000002 -1985 -04XX -0043-03-15 0000 0001 1667 1667/1672 1940-04-03 1940-~06/1940-~08 1985 1985/.. Y170000002";
  const dates = order.split(" ").map((edtf) => parseEdtf(edtf));
  const sorted = dates
    .toReversed()
    .filter((date) => date !== null)
    .sort((a, b) => ends(a).first - ends(b).first || ends(a).last - ends(b).last);
  expect(sorted.map(writeEdtf).join(" ")).toBe(order);
});

test.each([
  "",
  "soon",
  "1985-13",
  "1985-02-30",
  "1900-02-29",
  "1985-04-31",
  "2008/1964",
  "../..",
  "/",
  "/..",
  "[]",
  "1985-02-3X",
  "99999",
  "Y99999999999",
  `[${"1900,".repeat(60)}1900]`,
])("%s is no date", (text) => expect(parseEdtf(text)).toBeNull());

test("a leap day of a century that is not known is one of its leap days", () => {
  expect(days("19XX-02-29")).toBe("1904-02-29 1996-02-29");
  expect(days("156X-XX-31")).toBe("1560-01-31 1569-12-31");
  expect(days("00XX")).toBe("0001-01-01 0099-12-31");
});

test("a plain year, month or day is read by itself as the library reads it within an interval", () => {
  const two = (part: number) => String(part).padStart(2, "0");
  const beginningOf = (text: string) => {
    const date = parseEdtf(`${text}/9999-12-31`);
    return date?.kind === "interval" ? date.start : null;
  };
  for (const year of ["0000", "0001", "0400", "1900", "1939", "1940", "2000", "9998"]) {
    expect([year, parseEdtf(year)]).toEqual([year, beginningOf(year)]);
    for (let month = 0; month <= 13; month += 1) {
      const ofMonth = `${year}-${two(month)}`;
      expect([ofMonth, parseEdtf(ofMonth)]).toEqual([ofMonth, beginningOf(ofMonth)]);
      for (const day of [0, 1, 9, 28, 29, 30, 31, 32]) {
        const text = `${ofMonth}-${two(day)}`;
        expect([text, parseEdtf(text)]).toEqual([text, beginningOf(text)]);
      }
    }
  }
});
