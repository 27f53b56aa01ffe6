import { expect, test } from "vitest";
import { unfoldedIn, unfoldQuery } from "./unfolding";

test("an address names the runs that are shown, in order and each once, and anything else in it counts for nothing", () => {
  expect(unfoldedIn("3,1,3")).toEqual(new Set([3, 1]));
  expect(unfoldQuery(unfoldedIn("12,3,1,3"))).toBe("&unfold=1,3,12");
  for (const words of ["", "0", "-1", "1.5", "all", "12345678", "<script>"])
    expect(unfoldQuery(unfoldedIn(words))).toBe("");
});
