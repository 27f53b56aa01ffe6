import fc from "fast-check";
import { expect, test } from "vitest";
import { documentSchema, parseDocument } from "@/lib/document/schema/schema";
import { arbitraryDocument } from "@/lib/document/testing/arbitrary-document";
import { blockIdsOf } from "./block-ids";
import {
  b,
  c,
  cite,
  claim,
  code,
  doc,
  h,
  hr,
  i,
  li,
  link,
  ol,
  p,
  quote,
  table,
  task,
  tasks,
  td,
  ul,
  withIds,
} from "./build";
import { MARK_ORDER } from "./inline";

test("builders write canonical JSON: parsing changes no character of it", () => {
  const built = doc(
    h(2, "Title"),
    p("One ", claim("k1", ["a ", b("claim")], cite()), link(c("code"), "article:x")),
    ul("a", li("b", ol("c"))),
    tasks(task(true, "done")),
    table([
      ["A", "B"],
      ["1", td(p("2"), p("3"))],
    ]),
    quote(i("said"), " twice"),
    code("x", "js"),
    hr(),
  );
  const parsed = parseDocument(built);
  expect(parsed.ok && JSON.stringify(parsed.value)).toBe(JSON.stringify(built));
});

test("marks are written in the schema's order", () => {
  expect(Object.keys(documentSchema().marks)).toEqual(MARK_ORDER);
});

test("blocks are numbered in document order, given ids kept, and each id is there once", () => {
  const built = doc(p("x"), p.id("b2", "y"), quote("z"));
  expect(built.content.flatMap(blockIdsOf)).toEqual(["b1", "b2", "b3", "b4"]);
  expect(withIds({ type: "doc", content: [p("x")] }, "q").content.flatMap(blockIdsOf)).toEqual(["q1"]);
  fc.assert(
    fc.property(arbitraryDocument, (any) => {
      const ids = any.content.flatMap(blockIdsOf);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test("a citation's id follows from what it cites", () => {
  expect(cite()).toEqual(cite());
  expect(cite({ passage: "p2" }).id).not.toBe(cite().id);
});
