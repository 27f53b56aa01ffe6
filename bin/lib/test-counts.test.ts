import { expect, test } from "vitest";
import { playwrightCounts, summary, vitestCounts } from "./test-counts";

const vitest = { numPassedTests: 10, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, success: true };

test("both reports are added up in one line", () => {
  const playwright = { stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 1 } };
  expect(summary([vitestCounts(vitest), playwrightCounts(playwright)])).toBe("14 passed, 2 failed, 3 skipped");
});

test("a test file that cannot be loaded is a failure, though none of its tests ran", () => {
  expect(vitestCounts({ ...vitest, success: false }).failed).toBe(1);
});
