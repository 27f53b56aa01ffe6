import { expect, test } from "vitest";
import { b, doc, li, link, p, ul } from "./build";
import { articleHref, articleSlug, isSafeHref, linksOf } from "./link";

test.each([
  "article:circum-baikal-raid",
  "article:ガダルカナル",
  "http://example.org",
  "HTTPS://example.org/a?b=c#d",
  "mailto:someone@example.org?subject=Hello",
])("%s may be linked to", (href) => {
  expect(isSafeHref(href)).toBe(true);
});

test.each([
  "",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>",
  "vbscript:x",
  "file:///etc/passwd",
  "//example.org",
  "/relative",
  "#top",
  "http://",
  "https:///x",
  "https://exa mple.org",
  'https://example.org/"onmouseover=',
  "mailto:",
  "mailto:nobody",
  "article:",
  "article:Not A Slug",
  "article:../x",
  `https://example.org/${"a".repeat(2_000)}`,
])("%j may not be linked to", (href) => {
  expect(isSafeHref(href)).toBe(false);
});

test("the links of a document are listed once each, articles apart from the outside", () => {
  const raid = articleHref("circum-baikal-raid");
  const text = doc(
    p(link("raid", raid), " and ", link("site", "https://example.org/")),
    ul(li(link(b("again"), raid), link("tynda", "article:tynda"))),
  );
  expect(linksOf(text)).toEqual({ articles: ["circum-baikal-raid", "tynda"], external: ["https://example.org/"] });
});

test("only an article's link has a slug", () => {
  expect(articleSlug("article:tynda")).toBe("tynda");
  expect(articleSlug("https://example.org")).toBeNull();
});
