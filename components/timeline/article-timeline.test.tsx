import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { dayNumber } from "@/lib/dates/day-count";
import { ArticleTimeline } from "./article-timeline";

/** So many claims, a week apart from 1940 on. */
const claimsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const first = dayNumber({ year: 1940, month: 1, day: 1 }) + 7 * index;
    return { first, last: first, date: "1940-01-01" };
  });

const drawn = (count: number) =>
  renderToStaticMarkup(<ArticleTimeline worldSlug="siberia" articleSlug="raid" claims={claimsOf(count)} />);

test("few dates are drawn each, many as stretches, and a page grows by less than 600 bytes however many there are", () => {
  expect(drawn(2)).toBe("");
  expect(drawn(3)).toContain('d="M0 0h2v8h-2zM99 0h2v8h-2zM198 0h2v8h-2z"');
  expect(drawn(3)).toContain('href="/w/siberia/timeline?article=raid"');
  expect(drawn(400)).toContain('d="M0 0h200v8h-200z"');
  for (const count of [3, 20, 60, 66, 100, 400]) {
    expect([count, gzipSync(drawn(count)).length < 600]).toEqual([count, true]);
  }
});
