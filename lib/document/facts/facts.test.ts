import { describe, expect, test } from "vitest";
import { b, br, doc, fact, factBox, link, p } from "@/lib/document/model/build";
import { daysIn, dayWords } from "./days-in-text";
import { factsOf, MAX_FACT_TEXT } from "./facts";
import { numberIn } from "./number-in-text";

/** The days of a text as words: both where they differ. */
function days(text: string): string | null {
  const found = daysIn(text);
  if (!found) return null;
  const [first, last] = [dayWords(found.first), dayWords(found.last)];
  return first === last ? first : `${first} to ${last}`;
}

describe("days", () => {
  test.each([
    ["3 April 1940", "1940-04-03"],
    ["April 3, 1940", "1940-04-03"],
    ["1940-04-03", "1940-04-03"],
    ["1940-02", "1940-02-01 to 1940-02-29"],
    ["1941", "1941-01-01 to 1941-12-31"],
    ["February 1939", "1939-02-01 to 1939-02-28"],
    ["the 1920s", "1920-01-01 to 1929-12-31"],
    ["summer 1940", "1940-06-01 to 1940-08-31"],
    ["winter of 1940", "1940-12-01 to 1941-02-28"],
    ["3–5 April 1940", "1940-04-03 to 1940-04-05"],
    ["3 April – 2 May 1940", "1940-04-03 to 1940-05-02"],
    ["3 April 1940 to 2 May 1941", "1940-04-03 to 1941-05-02"],
    ["1904–1905", "1904-01-01 to 1905-12-31"],
    ["1904-1905", "1904-01-01 to 1905-12-31"],
    ["15 March 44 B.C.", "0044-03-15 BC"],
    ["3 April 1940 (disputed)", "1940-04-03"],
  ])("%s", (text, expected) => expect(days(text)).toBe(expected));

  test.each(["soon", "", "the day after", "1940-13", "30 February"])("%s is no date", (text) =>
    expect(days(text)).toBeNull(),
  );

  test("days before our era come before those of it, in their order", () => {
    const order = ["15 March 44 B.C.", "16 March 44 B.C.", "1 January 43 B.C.", "A.D. 79", "1940"].map(
      (text) => daysIn(text)?.first ?? 0,
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(5);
  });
});

describe("numbers", () => {
  test.each([
    ["1,200 men", 1_200],
    ["about 12 500", 12_500],
    ["−12.5 °C", -12.5],
    ["1.5 million", 1_500_000],
    ["14 guns, 3 lost", 14],
    ["none", null],
    ["T-34", null],
    ["9999999999999999999", null],
  ])("%s", (text, expected) => expect(numberIn(text)).toBe(expected));
});

test("each row that says something is read as all that it could be; what does not parse is text", () => {
  const box = factBox(
    fact.id("r1", "date", "3 April ", b("1940")),
    fact.id("r2", "place", " "),
    fact.id("r3", "sides", link("Japan", "article:japan"), br(), link("the Union", "article:soviet-union")),
    fact.id("r4", "date", "soon"),
  );
  expect(factsOf(doc(box, p("Text.")))).toEqual([
    {
      block: "r1",
      field: "date",
      text: "3 April 1940",
      number: 3,
      days: { first: 708_298, last: 708_298 },
      targets: [],
    },
    {
      block: "r3",
      field: "sides",
      text: "Japan the Union",
      number: null,
      days: null,
      targets: ["japan", "soviet-union"],
    },
    { block: "r4", field: "date", text: "soon", number: null, days: null, targets: [] },
  ]);
  expect(factsOf(doc(p("Date: 1940")))).toEqual([]);
});

test("of a row that is prose the beginning is read, whole characters of it", () => {
  const [found] = factsOf(doc(factBox(fact("note", `${"𝕏".repeat(MAX_FACT_TEXT)} 1940`)), p()));
  expect(found).toMatchObject({ text: "𝕏".repeat(MAX_FACT_TEXT), number: null, days: null });
});
