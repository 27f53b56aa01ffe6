import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DateTime } from "./date-time";

test("a moment is told in UTC, wherever the machine stands", () => {
  const html = renderToStaticMarkup(<DateTime value="2026-11-22T23:31:05.120+02:00" to="minute" />);
  expect(html).toContain(">22 Nov 2026, 21:31 UTC<");
  expect(html).toContain('title="Sunday, 22 Nov 2026, 21:31:05 UTC"');
  expect(html).toContain('dateTime="2026-11-22T21:31:05.120Z"');
});

test("what is no date is shown as it is", () => {
  expect(renderToStaticMarkup(<DateTime value="soon" />)).toBe("<span>soon</span>");
});
