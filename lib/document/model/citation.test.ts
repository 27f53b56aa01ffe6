import { expect, test } from "vitest";
import { cite } from "./build";
import { citationSchema, citationsSchema, MAX_CITATIONS } from "./citation";

test("a citation comes back with its keys in the one order", () => {
  const backwards = Object.fromEntries(Object.entries(cite()).reverse());
  expect(JSON.stringify(citationSchema.parse(backwards))).toBe(JSON.stringify(cite()));
});

test.each([
  ["an unknown field", { ...cite(), extra: 1 }],
  ["an unknown stance", { ...cite(), stance: "proves" }],
  ["an empty quote", { ...cite(), quote: "" }],
  ["version 0", { ...cite(), version: 0 }],
  ["a negative offset", { ...cite(), start: -1 }],
  ["half a character", { ...cite(), note: "\ud800" }],
  ["a NUL", { ...cite(), quote: "a\u0000b" }],
  ["an id with spaces", { ...cite(), source: "a b" }],
])("%s is refused", (_, citation) => {
  expect(citationSchema.safeParse(citation).success).toBe(false);
});

test("a claim has a limit of citations", () => {
  const many = Array.from({ length: MAX_CITATIONS + 1 }, (_, index) => cite({ id: `c${index}` }));
  expect(citationsSchema.safeParse(many.slice(1)).success).toBe(true);
  expect(citationsSchema.safeParse(many).success).toBe(false);
});
