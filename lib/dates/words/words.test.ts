import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/language/language";
import { parseEdtf } from "../parse-edtf";
import { anyEdtf } from "../testing/random-date";
import { writeEdtf } from "../write-edtf";
import { readDate } from "./read-date";
import { writeDate } from "./write-date";

/** Another one each time; a failure is seen again with `DATES_SEED=…`. */
const SEED = Number(process.env.DATES_SEED ?? Date.now() % 1_000_000_000);

test("a thousand random dates survive words and back, in both languages", () => {
  console.info(`1,000 dates of DATES_SEED=${SEED}`);
  const anyDate = anyEdtf()
    .map(parseEdtf)
    .filter((date) => date !== null);
  const property = fc.property(anyDate, (date) => {
    for (const language of LANGUAGES) {
      const words = writeDate(date, language);
      const back = readDate(words, language);
      expect([words, back && writeEdtf(back)]).toEqual([words, writeEdtf(date)]);
      expect(words, "no year 0 on the screen").not.toMatch(/(?<![\d,.])0+ (?:BCE|CE|v\.|n\.)/);
    }
  });
  fc.assert(property, { seed: SEED, numRuns: 1_000 });
});

const both: readonly (readonly [string, string, string])[] = [
  ["1940", "1940", "1940"],
  ["1940-04-03", "3 April 1940", "3. April 1940"],
  ["1940-~06-~01/1940-~06-~10", "", ""],
  ["-0299~", "about 300 BCE", "um 300 v. Chr."],
  ["0000", "1 BCE", "1 v. Chr."],
  ["0001", "1 CE", "1 n. Chr."],
  ["-0043-03-15", "15 March 44 BCE", "15. März 44 v. Chr."],
  ["1940-04-03/1940-04-05", "3 to 5 April 1940", "3. bis 5. April 1940"],
  ["1940-04-03/1940-05-02", "3 April to 2 May 1940", "3. April bis 2. Mai 1940"],
  ["-0489/-0479", "490 to 480 BCE", "490 bis 480 v. Chr."],
  ["193X", "1930s", "1930er-Jahre"],
  ["-0488/-0479", "480s BCE", "480er-Jahre v. Chr."],
  ["-04XX", "5th century BCE", "5. Jahrhundert v. Chr."],
  ["18XX", "19th century", "19. Jahrhundert"],
  ["1940-22", "summer 1940", "Sommer 1940"],
  ["1940-33", "first quarter of 1940", "erstes Quartal 1940"],
  ["1940/..", "from 1940 on", "ab 1940"],
  ["/1940", "until 1940, beginning unknown", "bis 1940, Anfang unbekannt"],
  ["1940-04-XX", "April 1940, day unknown", "April 1940, Tag unbekannt"],
  ["1940-06~-11", "11 June 1940 (month and year approximate)", "11. Juni 1940 (Monat und Jahr ungefähr)"],
  ["1940-06-11?", "perhaps 11 June 1940", "vielleicht 11. Juni 1940"],
  ["[1667,1668,1670..1672]", "1667 or 1668 or 1670 to 1672", "1667 oder 1668 oder 1670 bis 1672"],
  ["[1667..1672]", "between 1667 and 1672", "zwischen 1667 und 1672"],
  ["[1760-12..]", "December 1760 or later", "Dezember 1760 oder später"],
  ["Y170000002", "170,000,002 CE", "170.000.002 n. Chr."],
  ["1985-04-12T23:20:30-04", "12 April 1985, 23:20:30 UTC-04:00", "12. April 1985, 23:20:30 UTC-04:00"],
];

test.each(both.filter(([, english]) => english !== ""))("%s is %s and %s", (edtf, english, german) => {
  const date = parseEdtf(edtf);
  expect(date && [writeDate(date, "en"), writeDate(date, "de")]).toEqual([english, german]);
});

describe("words are read", () => {
  test.each([
    ["early June 1940", "1940-06-~01/1940-06-~10"],
    ["Anfang Juni 1940", "1940-06-~01/1940-06-~10"],
    ["mid-July 1941", "1941-07-~11/1941-07-~20"],
    ["Ende Februar 1940", "1940-02-~21/1940-02-~29"],
    ["late 1941", "1941-~09/1941-~12"],
    ["early 1930s", "1930~/1933~"],
    ["Mitte der 1930er Jahre", "1934~/1936~"],
    ["late 19th century", "1867~/1899~"],
    ["c. 300 BC", "-0299~"],
    ["um 300 v. Chr.", "-0299~"],
    ["April 3, 1940", "1940-04-03"],
    ["the 3rd of April 1940", "1940-04-03"],
    ["on 22 June 1941", "1941-06-22"],
    ["am 22. Juni 1941", "1941-06-22"],
    ["im Frühjahr 1940", "1940-21"],
    ["fall of 1940", "1940-23"],
    ["3–5 April 1940", "1940-04-03/1940-04-05"],
    ["3 April – 2 May 1940", "1940-04-03/1940-05-02"],
    ["early June to late July 1940", "1940-06-~01/1940-07-~31"],
    ["vom 3. April 1940 bis zum 2. Mai 1941", "1940-04-03/1941-05-02"],
    ["1904–1905", "1904/1905"],
    ["1904-1905", "1904/1905"],
    ["490–480 B.C.", "-0489/-0479"],
    ["12. 6. 1941", "1941-06-12"],
    ["A.D. 79", "0079"],
    ["since 1940", "1940/.."],
    ["seit Mai 1940", "1940-05/.."],
    ["April 1940?", "1940-04?"],
    ["1940-06", "1940-06"],
    ["22 June 1941 at 3:15", "1941-06-22T03:15:00"],
    ["1940 or 1941", "[1940,1941]"],
  ])("%s", (text, edtf) => {
    for (const language of LANGUAGES) {
      const date = readDate(text, language);
      expect(date && writeEdtf(date)).toBe(edtf);
    }
  });

  test.each([
    "",
    "soon",
    "the day after",
    "30 February 1940",
    "April",
    "14",
    "300",
    "300 men",
    "5 April 1940 to 3 April 1940",
    "year 0",
    "0 BCE",
    "0 CE",
    "1940-13",
  ])("%s is no date", (text) => expect(readDate(text, "en")).toBeNull());
});
