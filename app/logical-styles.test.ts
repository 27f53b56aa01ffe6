import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What names a side of the screen where CSS has a word for the side of the text. */
const PHYSICAL =
  /^\s*(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b.*|(?:left|right):.*|(?:text-align|float|clear): (?:left|right);|border-(?:top|bottom)-(?:left|right)-radius.*)$/gm;
/** Placed by a script, which reckons from the left. */
const BY_SCRIPT = ["components/articles/previews/preview-card.module.css"];

test("style sheets speak of the start and the end of a line, so that pages can be read from right to left", () => {
  const found = ["app", "components"]
    .flatMap((folder) => globSync(`${folder}/**/*.css`))
    .filter((file) => !BY_SCRIPT.includes(file))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(PHYSICAL)].map(([line]) => `${file}: ${line.trim()}`));
  expect(found).toEqual([]);
});
