import { expect, test } from "vitest";
import { jsonSize } from "./json-size";

test("the size of a value is nearly that of its JSON, however deep its texts lie", () => {
  const node = { type: "text", text: "x".repeat(700), marks: [{ type: "claim", attrs: { quote: "y".repeat(300) } }] };
  const value = { type: "doc", content: Array.from({ length: 40 }, () => ({ type: "paragraph", content: [node] })) };
  const written = JSON.stringify(value).length;
  expect(Math.abs(jsonSize(value) - written)).toBeLessThan(written / 50);
});

test("what holds nothing is small, and keys count", () => {
  expect([null, true, 7, "", [], {}].map(jsonSize)).toEqual([4, 4, 4, 2, 2, 2]);
  expect(jsonSize({ ["k".repeat(900)]: 1 })).toBeGreaterThan(900);
});
