import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, expect, test } from "vitest";
import { CONTRADICTION_KINDS } from "@/lib/canon/contradictions/assertion";
import type { ContradictionView } from "@/lib/canon/contradictions/contradiction";
import { setLanguageSource } from "@/lib/language/current-language";
import type { Language } from "@/lib/language/language";
import { ContradictionEntry } from "./contradiction-entry";

let spoken: Language = "en";
setLanguageSource(() => spoken);
afterAll(() => {
  spoken = "en";
});

const AT = new Date("2026-04-01T10:00:00Z");
const side = (slug: string, text: string) => ({
  article: { slug, title: slug },
  claim: `claim-of-${slug}`,
  fact: null,
  text,
  cited: [],
});
const view: ContradictionView = {
  key: "k",
  kind: "dates",
  state: "open",
  canon: true,
  about: { slug: "bridge", title: "The bridge" },
  first: side("bridge", "It burned in April."),
  second: side("camp", "It burned in May."),
  passage: null,
  because: [],
  gap: { days: 30, kilometres: 1_200, of: "men" },
  foundAt: AT,
  mark: null,
};
const entryText = (contradiction: ContradictionView) =>
  renderToStaticMarkup(<ContradictionEntry worldSlug="w" contradiction={contradiction} actions={null} />).replace(
    /<[^>]*>/g,
    " ",
  );

test.each(["en", "de"] as const)("every kind is said in words, with both texts (%s)", (language) => {
  spoken = language;
  for (const kind of CONTRADICTION_KINDS) {
    const text = entryText({ ...view, kind });
    expect(text).toContain("The bridge");
    expect(text).toMatch(/It burned in April\..*It burned in May\./);
    expect(text, "a word without its message, or a place that is not filled").not.toMatch(/contradictions\.|[{}]/);
  }
});

test("how far dates are apart is said in days, months or years", () => {
  spoken = "en";
  const apart = (days: number) => /, (.*?) apart/.exec(entryText({ ...view, gap: { days } }))?.[1];
  expect([1, 60, 61, 700, 4_000].map(apart)).toEqual([
    "1 day",
    "60 days",
    "about 2 months",
    "about 23 months",
    "about 11 years",
  ]);
});

test("what was said of it stands there, also that a text has changed since", () => {
  spoken = "en";
  const mark = { intended: true, reason: "A legend.", by: { id: "p", name: "Anna" }, at: AT, current: true };
  expect(entryText({ ...view, state: "intended", mark })).toMatch(/Intended, says.*Anna.*A legend\./);
  const asked = entryText({ ...view, mark: { ...mark, current: false } });
  expect(asked).toContain("Asked again");
  expect(asked).toMatch(/A text has changed since:.*A legend\./);
  expect(entryText({ ...view, mark: { ...mark, intended: false } })).toContain("Opened again by");
});
