import { expect, test } from "vitest";
import { playwrightTally, summary, vitestTally } from "./tallies";

const vitest = { numPassedTests: 10, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, success: true };

test("both reports are added up in one line", () => {
  const playwright = { stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 1 } };
  expect(summary([vitestTally(vitest), playwrightTally(playwright)])).toBe("14 passed, 2 failed, 3 skipped");
});

test("a test file that cannot be loaded is a failure, though none of its tests ran", () => {
  expect(vitestTally({ ...vitest, success: false }).failed).toBe(1);
});
