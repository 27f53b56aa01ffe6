import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { activityOf } from "@/lib/activity/changes/activity";
import { ActivityLine } from "./activity-line";

const drawn = (...counts: readonly (readonly [month: number, count: number])[]) =>
  renderToStaticMarkup(<ActivityLine activity={activityOf(counts.map(([month, count]) => ({ month, count })))} />);
const MARCH = 2026 * 12 + 2;

test("a bar for each month, and the same in words", () => {
  const html = drawn([MARCH, 1], [MARCH + 2, 4]);
  expect(html.match(/<rect/g)).toHaveLength(3);
  expect(html).toContain("5 changes from Mar 2026 to May 2026, most in May 2026: 4");
  expect(drawn([MARCH, 3])).toContain("3 changes in Mar 2026");
  expect(drawn([MARCH, 1])).toBe("");
  expect(html).not.toContain("NaN");
});
