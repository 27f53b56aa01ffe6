import { expect, test } from "vitest";
import { b, li, link, p, ul } from "./build";
import { linkingSentences } from "./linking-sentences";

const toRoad = (href: string) => href === "article:road";

test("each link is shown with its sentence, also in a list, and one that bold splits is one", () => {
  const road = link(["the ", b("road")], "article:road");
  const block = ul(
    li(
      p("It rained. They took ", road, " home. Then it froze."),
      p("By ", link("rail", "article:rail"), " or ", road, "."),
    ),
  );
  expect(linkingSentences(block, toRoad)).toEqual([
    { before: "They took ", words: "the road", after: " home." },
    { before: "By rail or ", words: "the road", after: "." },
  ]);
});

test("a long sentence is cut on both sides of the link, between words", () => {
  const long = "and on and on ".repeat(40);
  const [found] = linkingSentences(p(long, link("road", "article:road"), ` ${long}`), toRoad);
  expect(found?.before).toMatch(/^… (and|on) /);
  expect(found?.after).toMatch(/ (and|on) …$/);
  expect(Math.max(found?.before.length ?? 0, found?.after.length ?? 0)).toBeLessThanOrEqual(244);
});
