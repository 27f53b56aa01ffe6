import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { dayNumber } from "@/lib/dates/day-count";
import type { TimelineEvent } from "@/lib/timeline/timeline";
import { chartSvg } from "./chart-svg";
import { sceneOf, wholeOf } from "./scene";

const HOSTILE = '</text><script>alert(1)</script> & "x" \u0007';

function anEvent(number: number, status: TimelineEvent["status"], years = 0): TimelineEvent {
  const first = dayNumber({ year: 1900 + number, month: 1, day: 1 });
  const when = { first, last: first + years * 365, date: `${1900 + number}`, words: `${1900 + number}` };
  const article = { slug: "a", title: HOSTILE, kind: "event", tags: [] };
  const source = { id: "s", title: "Source" };
  const happened = number === 2 ? [{ quote: HOSTILE, passage: "p", source, when }] : [];
  return {
    claim: `c${number}`,
    text: number === 1 ? HOSTILE : `Event ${number}`,
    article,
    status,
    disputed: false,
    when,
    happened,
  };
}

const STATUSES = ["canon", "assumed", "proposed", "non-canon", "superseded"] as const;
const COLOURS = [
  "canon",
  "assumed",
  "proposed",
  "non-canon",
  "superseded",
  "ink",
  "soft",
  "rule",
  "history",
  "accent",
  "paper",
];

test("what is drawn is a file of SVG that stands alone: well-formed, with shapes and words, and nothing else", () => {
  const events = STATUSES.map((status, index) => anEvent(index + 1, status, index));
  const whole = wholeOf(events);
  const scale = { start: whole.first, perDay: 900 / (whole.last - whole.first), width: 900 };
  const palette = Object.fromEntries(COLOURS.map((name, index) => [name, `rgb(${index} 0 0)`])) as never;
  const svg = chartSvg({ title: HOSTILE, scene: sceneOf(events, "article", scale.perDay), scale, palette });
  const names: string[] = [];
  const attributes: string[] = [];
  let words = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => expect.fail(error.message));
  parser.on("opentag", (tag) => {
    names.push(tag.name);
    attributes.push(...Object.keys(tag.attributes));
  });
  parser.on("text", (text) => {
    words += text;
  });
  parser.write(svg).close();
  expect([...new Set(names)].sort()).toEqual(["g", "path", "rect", "svg", "text", "title"]);
  expect(attributes.filter((name) => /^on|href|style/.test(name))).toEqual([]);
  expect(words).toContain("<script>");
  expect(words).toContain("Event 2");
  expect(names.filter((name) => name === "path").length).toBeGreaterThanOrEqual(STATUSES.length);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});
