import { expect, test } from "vitest";
import { b, doc, li, link, p, ul } from "./build";
import { articleHref, articleSlug, isSafeHref, linksOf, sectionLink } from "./link";

test.each([
  "article:circum-baikal-raid",
  "article:ガダルカナル",
  "article:tynda#k3j2",
  "article:tynda#the-siege",
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
  "article:tynda#",
  "article:tynda#a b",
  "article:tynda#a#b",
  "article:#a",
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
  expect(linksOf(text)).toEqual({
    articles: ["circum-baikal-raid", "tynda"],
    external: ["https://example.org/"],
    sections: [],
  });
});

test("a link to a section is one to its article; each section is listed once", () => {
  const siege = articleHref("tynda", "k3");
  const text = doc(
    p(link("a", "article:tynda"), link("b", siege), link("c", "article:tynda#fall"), link(b("d"), siege)),
  );
  expect(linksOf(text)).toEqual({
    articles: ["tynda"],
    external: [],
    sections: [
      { slug: "tynda", section: "k3" },
      { slug: "tynda", section: "fall" },
    ],
  });
  expect([articleSlug(siege), sectionLink(siege), sectionLink("article:tynda")]).toEqual([
    "tynda",
    { slug: "tynda", section: "k3" },
    null,
  ]);
});

test("only an article's link has a slug", () => {
  expect(articleSlug("article:tynda")).toBe("tynda");
  expect(articleSlug("https://example.org")).toBeNull();
});
