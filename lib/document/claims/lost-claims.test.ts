import { expect, test } from "vitest";
import { b, claim, doc, p } from "@/lib/document/model/build";
import { lostClaims } from "./lost-claims";

const base = doc(p("A ", claim("c1", "bridge"), "."), p(claim("c2", ["two ", b("words")]), " more."));

test("a claim is lost when it is in no block any more, not when it moved or its words changed", () => {
  expect(lostClaims([base], base)).toEqual([]);
  expect(lostClaims([base], doc(p(claim("c2", "one word")), p("x ", claim("c1", "bridge"))))).toEqual([]);
  expect(lostClaims([base], doc(p("A bridge."), p(claim("c3", "two words"), " more.")))).toEqual([
    { id: "c1", text: "bridge" },
    { id: "c2", text: "two words" },
  ]);
});

test("of several texts each claim counts once", () => {
  const theirs = doc(p("A ", claim("c1", "bridge"), claim("c9", "!")));
  expect(lostClaims([theirs, base], doc(p("A bridge.")))).toEqual([
    { id: "c1", text: "bridge" },
    { id: "c9", text: "!" },
    { id: "c2", text: "two words" },
  ]);
});
