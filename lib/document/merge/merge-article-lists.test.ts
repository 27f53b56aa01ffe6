import { expect, test } from "vitest";
import { articleList, doc, p } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { mergeDocuments, resolveConflicts } from "./merge";

const [above, below] = [p.id("a", "One alpha is here."), p.id("b", "Two bravo is there.")];
const article = (...lists: readonly NodeJson[]) => doc(above, ...lists, below);
const operations = articleList.id("l", { kind: "operation", limit: 10 });

test("one changes a list's filter while another writes around it: both are done", () => {
  const events = articleList.id("l", { kind: "event", limit: 10 });
  const written = doc(p.id("a", "One alpha was here."), operations, below);
  expect(mergeDocuments(article(operations), article(events), written)).toMatchObject({
    kind: "merged",
    doc: doc(p.id("a", "One alpha was here."), events, below),
  });
});

test("two who change the filter of one list have to choose; the same change is one", () => {
  const [theirs, mine] = [articleList.id("l", { kind: "event" }), articleList.id("l", { kind: "person" })];
  expect(mergeDocuments(article(operations), article(theirs), article(mine)).kind).toBe("conflict");
  expect(mergeDocuments(article(operations), article(theirs), article(theirs))).toMatchObject({ kind: "merged" });
  const both = resolveConflicts(article(operations), article(theirs), article(mine), {});
  expect(both.content.map(({ attrs }) => attrs?.kind).filter((kind) => kind !== undefined)).toEqual([
    "event",
    "person",
  ]);
});

test("lists that both sides added are both there; one that is taken out while nobody touched it is gone", () => {
  const [theirs, mine] = [articleList.id("t", { kind: "event" }), articleList.id("m", { kind: "person" })];
  expect(mergeDocuments(article(), article(theirs), doc(above, below, mine))).toMatchObject({
    kind: "merged",
    doc: doc(above, theirs, below, mine),
  });
  expect(mergeDocuments(article(operations), article(operations), article())).toMatchObject({
    kind: "merged",
    doc: article(),
  });
});
