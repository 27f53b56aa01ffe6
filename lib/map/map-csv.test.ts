import { expect, test } from "vitest";
import { dayNumber } from "@/lib/dates/day-count";
import { type MapArticle, OPEN_END } from "./map";
import { mapCsv } from "./map-csv";

const bridge: MapArticle = {
  slug: "the-bridge",
  title: 'The bridge, "old"',
  kind: "place",
  status: "canon",
  disputed: true,
  point: { latitude: -52.03, longitude: 113.5 },
  lines: [
    {
      type: "route",
      label: "Route",
      points: [
        { latitude: 1, longitude: 2 },
        { latitude: 3, longitude: 4 },
      ],
      when: { first: dayNumber({ year: 1940, month: 6, day: 9 }), last: OPEN_END },
    },
  ],
  when: null,
};

test("a row for each place and each point of a line, with its days and a title that a spreadsheet does not run", () => {
  const own: MapArticle = { ...bridge, title: "=1+1", point: { across: 0.25, down: 0.5 }, lines: [], disputed: false };
  const text = mapCsv([bridge, own]);
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text.trimEnd().split("\r\n").slice(1)).toEqual([
    '"The bridge, ""old""",place,"canon, disputed",place,,,-52.03,113.5,,,,,the-bridge',
    '"The bridge, ""old""",place,"canon, disputed",route,Route,1,1,2,,,1940-06-09,,the-bridge',
    '"The bridge, ""old""",place,"canon, disputed",route,Route,2,3,4,,,1940-06-09,,the-bridge',
    "'=1+1,place,canon,place,,,,,0.25,0.5,,,the-bridge",
  ]);
});

test("a map on which nothing stands has the names of its columns", () => {
  expect(mapCsv([])).toMatch(
    /^\uFEFFarticle,kind,canon,what,field,point,latitude,longitude,across,down,first day,last day,address/,
  );
});
