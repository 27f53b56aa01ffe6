import { expect, test } from "vitest";
import { dialsMet } from "./dials";

test("where nothing but a continuity is set, the log, the comparison and the canon of an article know it too; what shows statuses of the first one does not", () => {
  const met = (below: string, query = "continuity=book") =>
    dialsMet(`/w/siberia${below}`, new URLSearchParams(query)).by;
  for (const below of [
    "/canon/log",
    "/canon/continuities",
    "/canon/continuities/book",
    "/a/x/canon",
    "/a/x",
    "/canon",
    "/timeline",
  ])
    expect([below, met(below)]).toEqual([below, "page"]);
  for (const below of ["/canon/log", "/a/x/canon", "/canon/continuities/book"])
    expect([below, met(below, "continuity=book&upToPost=8")]).toEqual([below, "nothing"]);
  for (const below of ["/a/x/history", "/a/x/edit", "/canon/changed", "/canon/votes", "/graph", "/map", "/claims"])
    expect([below, met(below)]).toEqual([below, "nothing"]);
});
