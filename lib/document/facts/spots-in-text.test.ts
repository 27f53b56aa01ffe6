import { expect, test } from "vitest";
import { spotsIn, spotWords } from "./spots-in-text";

test("places on own maps are read with the map's name, and what follows lies on the same one", () => {
  expect(spotsIn("The Lower River: 42.5 %, 31 %; 50%, 40%; Old town: 0 %, 100 %")).toEqual([
    {
      map: "the-lower-river",
      name: "The Lower River",
      spots: [
        { across: 0.425, down: 0.31 },
        { across: 0.5, down: 0.4 },
      ],
    },
    { map: "old-town", name: "Old town", spots: [{ across: 0, down: 1 }] },
  ]);
});

test("what has no map, lies beside the picture or is another number is no place", () => {
  for (const text of ["42 %, 31 %", "River: 142 %, 31 %", "River: 31 %", "52.03 N, 113.5 E", "12%, by some 30"])
    expect([text, spotsIn(text)]).toEqual([text, []]);
  expect(spotsIn("52.03 N, 113.5 E; River: 10 %, 20 %")).toMatchObject([{ map: "river" }]);
});

test("a place that is written is read again", () => {
  const spot = { across: 0.333, down: 0.5 };
  expect(spotWords(spot)).toBe("33.3 %, 50 %");
  expect(spotsIn(`River: ${spotWords(spot)}`)[0]?.spots).toEqual([spot]);
});
