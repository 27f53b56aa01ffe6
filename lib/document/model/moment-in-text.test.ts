import { expect, test } from "vitest";
import { byMoment, momentWords } from "./moment";
import { momentIn } from "./moment-in-text";

const labelOf = (text: string) => {
  const moment = momentIn(text);
  return moment && momentWords(moment);
};

test.each([
  "Two years later the war ended",
  "Last year he left Chita",
  "Within three days, next week, yesterday and this year",
  "It fell on 12 May, five years ago",
  "They met in June 41",
  "He was in his 30s in the 5th century",
])("%s is dated by no calendar of today", (text) => {
  expect(momentIn(text)).toBeNull();
});

test("what is told by another date is passed over for the year that stands there", () => {
  expect(labelOf("Two years later, in 1942, it ended")).toBe("1942");
  expect(labelOf("Five years ago he fled; by 1935 he was back")).toBe("1935");
});

test.each([
  ["In 44 B.C. he died", -44, null, null],
  ["It began on 15 March 44 BC", -44, 3, 15],
  ["March 15, 44 B.C.E.", -44, 3, 15],
  ["The war of 490–480 BC", -490, null, null],
  ["A.D. 79 was a bad year", 79, null, null],
  ["In 988 AD", 988, null, null],
  ["In 988, Vladimir was baptised", 988, null, null],
  ["In 988 Vladimir was baptised", 988, null, null],
  ["On 3 May 988, he came", 988, 5, 3],
  ["It was the year 12", 12, null, null],
  ["On 4 July 2375 it landed", 2375, 7, 4],
  ["In 9999 the world ends", 9999, null, null],
  ["In the 1930s", 1930, null, null],
  ["the early 1930’s", 1930, null, null],
  ["the 790s", 790, null, null],
  ["the 480s B.C.", -489, null, null],
  ["Am 12. 6. 1941 begann es", 1941, 6, 12],
])("%s is told of year %i", (text, year, month, day) => {
  expect(momentIn(text)).toMatchObject({ year, month, day });
});

test.each([
  "On 3 May 300 men arrived",
  "It stood in 300 villages and 480 towns",
  "a force of 3000, all in all",
  "in the year 2 of the war",
  "On 30 February 1940",
  "in the year 0",
  "10000 BC",
])("%s tells no year", (text) => {
  expect(momentIn(text)).toBeNull();
});

test("years before our era come first, and are told with their era; a decade is told as one", () => {
  const texts = ["in the 1930s", "In 12 AD", "in 480 BC", "In 988, so it is told", "on 15 March 44 B.C.", "in 1929"];
  expect(
    texts
      .map(momentIn)
      .sort(byMoment)
      .map((moment) => moment && momentWords(moment)),
  ).toEqual(["480 BCE", "15 March 44 BCE", "12 CE", "988 CE", "1929", "1930s"]);
});
