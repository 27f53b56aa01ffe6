import { expect, test } from "vitest";
import { doc, p, table } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { diffDocuments } from "./diff";

const words = (name: string, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `${name}${from + at}`).join(" ");
/** What each block is called in the comparison: `split`, `merged`, `shifted`, or else its kind. */
const flows = (before: readonly NodeJson[], after: readonly NodeJson[]): string =>
  diffDocuments(doc(...before), doc(...after))
    .changes.map(({ flow, kind }) => flow ?? kind)
    .join(" ");
const KEPT_WORDS = words("k", 0, 20);
/** A paragraph that loses ten words, of which the next one, which is new, has the first `crossed`. */
const crossing = (crossed: number): string =>
  flows(
    [p.id("a", `${KEPT_WORDS} ${words("x", 0, 10)}`), p.id("z", "The end.")],
    [
      p.id("a", KEPT_WORDS),
      p.id("b", `${words("x", 0, crossed)} ${words("y", crossed, 10)}`.trim()),
      p.id("z", "The end."),
    ],
  );

test("a paragraph was split when half of the couples of words that it lost stand in the next one", () => {
  expect(crossing(10)).toBe("split split same");
  expect(crossing(6)).toBe("split split same");
  expect(crossing(5)).toBe("changed added same");
});

test("it was not when most of what changed would still be shown as changed", () => {
  const long = (name: string, length: number): string =>
    Array.from({ length: 4 }, (_, at) => name + "v".repeat(length - 2) + at).join(" ");
  const six = "a1 a2 a3 a4 a5 a6";
  const flowsOf = (length: number): string =>
    flows(
      [p.id("a", `${KEPT_WORDS} ${six} ${long("m", length)}`), p.id("z", "The end.")],
      [p.id("a", KEPT_WORDS), p.id("b", `${six} ${long("n", length)}`), p.id("z", "The end.")],
    );
  expect(flowsOf(8)).toBe("split split same");
  expect(flowsOf(14)).toBe("changed added same");
});

test("of up to three words single ones count, from four on couples of them", () => {
  const flowsOf = (lost: string, gained: string): string =>
    flows(
      [p.id("a", `${KEPT_WORDS} ${lost}`), p.id("z", "The end.")],
      [p.id("a", KEPT_WORDS), p.id("b", gained), p.id("z", "The end.")],
    );
  expect(flowsOf("north wind blew", "north sea wind")).toBe("split split same");
  expect(flowsOf("north cold wind blew", "north sea wind often")).toBe("changed added same");
  expect(flowsOf("north", "north")).toBe("split split same");
});

test("two paragraphs that became one were merged, words that went over an edge shifted it", () => {
  const [one, two] = [words("x", 0, 10), words("y", 0, 10)];
  expect(flows([p.id("a", one), p.id("b", two)], [p.id("a", `${one} ${two}`)])).toBe("merged merged");
  expect(
    flows(
      [p.id("a", `${one} ${words("v", 0, 6)}`), p.id("b", two)],
      [p.id("a", one), p.id("b", `${words("v", 0, 6)} ${two}`)],
    ),
  ).toBe("shifted shifted");
});

test("words that go back to the block before shift its edge too", () => {
  const [one, two] = [words("x", 0, 10), words("y", 0, 10)];
  expect(
    flows(
      [p.id("a", one), p.id("b", `${words("v", 0, 6)} ${two}`)],
      [p.id("a", `${one} ${words("v", 0, 6)}`), p.id("b", two)],
    ),
  ).toBe("shifted shifted");
});

test("an unchanged block, a rule, a block that moved and the edge of a cell keep neighbours apart", () => {
  const [six, other] = [words("v", 0, 6), words("y", 0, 10)];
  expect(
    flows(
      [p.id("a", `${KEPT_WORDS} ${six}`), p.id("m", "Between them."), p.id("b", other)],
      [p.id("a", KEPT_WORDS), p.id("m", "Between them."), p.id("b", `${six} ${other}`)],
    ),
  ).toBe("changed same changed");
  const cells = (left: string, right: string): NodeJson =>
    table([
      ["A", "B"],
      [left, right],
    ]);
  const [row] = diffDocuments(
    doc(cells(`${KEPT_WORDS} ${six}`, other)),
    doc(cells(KEPT_WORDS, `${six} ${other}`)),
  ).changes;
  expect(JSON.stringify(row)).not.toContain("shifted");
  expect(
    flows(
      [p.id("c", "Short."), p.id("a", `${KEPT_WORDS} ${six}`), p.id("b", other)],
      [p.id("a", KEPT_WORDS), p.id("c", "Short."), p.id("b", `${six} ${other}`)],
    ),
  ).toBe("changed moved changed");
});

test("a run of more than 24 blocks is seen in parts", () => {
  const lines = (count: number, shift: number): NodeJson[] =>
    Array.from({ length: count }, (_, at) => {
      // Four words of each block go to the next one.
      const from = at === 0 ? 0 : at * 12 - shift;
      return p.id(`b${at}`, words("w", from, at === count - 1 ? count * 12 : (at + 1) * 12 - shift));
    });
  const inserted = (count: number): number[] =>
    diffDocuments(doc(...lines(count, 0)), doc(...lines(count, 4))).changes.flatMap(({ parts = [] }, at) =>
      parts.some(({ op, text }) => op === "insert" && text.includes("w")) ? [at] : [],
    );
  expect(inserted(24)).toEqual([]);
  expect(inserted(25)).toEqual([24]);
});
