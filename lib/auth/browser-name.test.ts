import { expect, test } from "vitest";
import { browserName } from "./browser-name";

const GECKO = "(KHTML, like Gecko)";

test.each([
  ["Chrome on Linux", `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 ${GECKO} Chrome/149.0.0.0 Safari/537.36`],
  ["Chrome on Linux", `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 ${GECKO} HeadlessChrome/149.0 Safari/537.36`],
  [
    "Edge on Windows",
    `Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 ${GECKO} Chrome/149.0 Safari/537.36 Edg/149.0`,
  ],
  ["Firefox on Android", "Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0"],
  [
    "Safari on iPhone",
    `Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 ${GECKO} Version/19.0 Mobile/15E148 Safari/604.1`,
  ],
  [
    "Safari on macOS",
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 ${GECKO} Version/19.0 Safari/605.1.15`,
  ],
  [
    "Chrome on iPhone",
    `Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 ${GECKO} CriOS/149.0 Mobile/15E148 Safari/604.1`,
  ],
  ["A browser on Windows", "Something/1.0 (Windows NT 10.0)"],
  ["An unknown browser", "curl/8.5"],
  ["An unknown browser", ""],
])("%s", (name, agent) => {
  expect(browserName(agent)).toBe(name);
});
