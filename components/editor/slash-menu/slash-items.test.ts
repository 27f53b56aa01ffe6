import { expect, test } from "vitest";
import { slashItems } from "./slash-items";

const found = (typed: string) => slashItems(typed).map(({ value }) => value);

test.each([
  ["h2", ["heading2"]],
  ["H3", ["heading3"]],
  ["bullet", ["bulletList"]],
  ["picture", ["picture"]],
  ["image", ["picture"]],
  ["todo", ["taskList"]],
  ["---", ["horizontalRule"]],
  ["zeppelin", []],
])("“/%s” finds %j", (typed, values) => expect(found(typed)).toEqual(values));

test("names that begin so come before names with a word that does, and other words for them last", () => {
  expect(found("head").slice(0, 2)).toEqual(["heading2", "heading4"]);
  expect(found("quot")).toEqual(["blockquote", "passage", "quoteSource"]);
  expect(found("li")).toEqual(["articleList", "link", "bulletList", "orderedList", "taskList", "horizontalRule"]);
});

test("everything is offered until something is typed, each once", () => {
  const all = found("");
  expect(all.length).toBeGreaterThan(12);
  expect(new Set(all).size).toBe(all.length);
});
