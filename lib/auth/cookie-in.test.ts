import { expect, test } from "vitest";
import { cookieIn } from "./cookie-in";

test.each([
  ["a=1; session=x%20y; b=2", "x y"],
  ["session=a=b", "a=b"],
  ["my-session=1", undefined],
  ["session=%E0%A4%A", undefined],
  ["", undefined],
])("%j holds %j", (header, value) => {
  expect(cookieIn(header, "session")).toBe(value);
});
