import { expect, test } from "vitest";
import { longestFreeStretch } from "./free-stretch";

/** The words of the longest free stretch of texts that follow one another in a block, from offset 10 on; null for none. */
function free(texts: readonly string[], claimed: readonly (readonly [start: number, end: number, block?: string])[]) {
  let at = 10;
  const placed = texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return { block: "a", start, text };
  });
  const claims = claimed.map(([start, end, block = "a"]) => ({ block, start, end }));
  const found = longestFreeStretch(placed, claims);
  const whole = `${" ".repeat(10)}${texts.join(" ")}`;
  return found && whole.slice(found.start, found.end);
}

test("what no claim covers is free: all of a text, or what is left of it, without the white space at its edges", () => {
  expect(free(["The bridge burned."], [])).toBe("The bridge burned.");
  expect(free(["The bridge burned."], [[10, 20]])).toBe("burned.");
  expect(free(["The bridge burned."], [[21, 28]])).toBe("The bridge");
  expect(free(["The bridge burned."], [[14, 20]])).toBe("burned.");
});

test("of several stretches it is the longest, of equal ones the first, in whatever order the claims are given", () => {
  expect(
    free(
      ["In the cold spring it burned."],
      [
        [10, 12],
        [29, 31],
      ],
    ),
  ).toBe("the cold spring");
  expect(
    free(
      ["In the cold spring it burned."],
      [
        [29, 31],
        [10, 12],
      ],
    ),
  ).toBe("the cold spring");
  expect(free(["one or two"], [[14, 16]])).toBe("one");
  expect(free(["Yes.", "The bridge burned.", "So."], [])).toBe("The bridge burned.");
  expect(free(["So it was", "and it burned again"], [[20, 30]])).toBe("So it was");
});

test("nothing is free where claims cover all but white space", () => {
  expect(free(["The bridge burned."], [[10, 28]])).toBeNull();
  expect(
    free(
      ["The bridge burned."],
      [
        [10, 20],
        [21, 28],
      ],
    ),
  ).toBeNull();
  expect(free([], [[10, 20]])).toBeNull();
});

test("claims of other blocks, and of what stands before or behind in the same one, cover nothing", () => {
  expect(free(["The bridge burned."], [[10, 28, "b"]])).toBe("The bridge burned.");
  expect(free(["The bridge burned."], [[0, 6]])).toBe("The bridge burned.");
  expect(free(["The bridge burned."], [[40, 50]])).toBe("The bridge burned.");
  expect(
    free(
      ["The bridge burned."],
      [
        [4, 14],
        [21, 50],
      ],
    ),
  ).toBe("bridge");
});
