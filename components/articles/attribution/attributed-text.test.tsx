import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Attribution, contributorsOf, stretchesOf } from "@/lib/articles/revisions/attribution";
import { b, doc, h, link, p } from "@/lib/document/model/build";
import { AttributedText } from "./attributed-text";
import { Credits } from "./credits";

const anna = { id: "a", name: "Anna" };
const boris = { id: "b", name: "Boris" };
const revision = (number: number, author: typeof anna) => ({
  number,
  author,
  at: new Date("2026-03-01T10:00:00Z"),
  summary: "",
});
const origins = [revision(1, anna), revision(2, boris), revision(3, anna)];

test("an author's letters stand where their words begin and another's went before, and each stretch is told who wrote it", () => {
  const heading = h.id("h", 2, "The fire");
  const line = p.id("p", "It ", b("burned"), " in ", link("April", "article:april"), " they say.");
  const stretches = [...stretchesOf(heading, [1, 1]), ...stretchesOf(line, [1, 2, 3, 3, 1, 1])];
  const words = new Map([
    [1, 5],
    [2, 1],
    [3, 2],
  ]);
  const contributors = contributorsOf(words, new Map(origins.map((each) => [each.number, each])));
  const attribution: Attribution = { revision: 3, words: 8, contributors, origins, stretches };
  const html = renderToStaticMarkup(
    <AttributedText attribution={attribution} doc={doc(heading, line)} worldSlug="w" targets={new Map()} />,
  );
  const told = [...html.matchAll(/data-stretch="(\d+)"[^>]*data-author="(\w)" aria-describedby="(origin-\d)"/g)];
  expect(told.map((each) => each.slice(1).join(" "))).toEqual([
    "0 a origin-1",
    "1 a origin-1",
    "2 b origin-2",
    "3 a origin-3",
    "4 a origin-1",
  ]);
  expect([...html.matchAll(/aria-hidden="true">(\w)</g)].map((each) => each[1])).toEqual(["A", "A", "B", "A"]);
  expect(html).toContain("<strong>burned</strong>");
  expect(html).not.toContain("<a ");
  expect(html.match(/tabindex="0"/g)).toHaveLength(1);
  expect(html).toContain('id="origin-2">Boris, revision 2, ');
});

test("credits name the five who wrote most and count the others, and whose passages an article rests on", () => {
  const contributors = Array.from({ length: 8 }, (_, index) => ({
    author: { id: `u${index}`, name: `P${index}` },
    words: 1,
    share: 0.125,
  }));
  const source = { id: "s", title: "The thread", kind: "thread" as const };
  const reference = { id: "r", title: "The reference", kind: "reference" as const };
  const resting = [
    { author: "Karl", source, passages: 3, place: { passage: "x", post: 51, order: 700 } },
    { author: null, source: reference, passages: 1, place: { passage: "y", post: null, order: 199, version: 2 } },
  ];
  const html = renderToStaticMarkup(
    <Credits worldSlug="w" path="/w/w/a/a" contributors={contributors} resting={resting} />,
  );
  const text = html.replace(/<[^>]+>/g, "");
  expect(text).toContain("Written by P0 (13 %), P1 (13 %), P2 (13 %), P3 (13 %), P4 (13 %) and 3 others.");
  expect(text).toContain("Resting on posts by Karl (3 passages) and The reference (1 passage).");
  expect(html).toContain('href="/w/w/sources/s?page=2#p-x"');
  expect(html).toContain('href="/w/w/sources/r?version=2#p-y"');
});
