import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isStorable } from "@/lib/base/storable-text";
import { isLeafBlock, sameContent } from "./block-content";
import { b, cite, code, doc, h, hr, p, td, tr, ul } from "./build";
import { stableJson, textHash } from "./hash";
import { sameJson } from "./json";

describe("JSON", () => {
  test.each([
    [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [[1, 2], [1], false],
    [[1], [1, 2], false],
    [[], {}, false],
    [{}, [], false],
    [null, {}, false],
    [{}, null, false],
    [{}, "x", false],
    ["x", {}, false],
    [null, null, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
  ])("%j and %j say the same: %s", (one, other, same) => {
    expect(sameJson(one, other)).toBe(same);
  });

  test("is written in one order, what is absent left out or null in a list", () => {
    expect(stableJson({ b: 1, a: { d: undefined, c: [undefined, null, "x"] }, aa: 2 })).toBe(
      '{"a":{"c":[null,null,"x"]},"aa":2,"b":1}',
    );
    expect(stableJson({ c: 1, a: 2, b: 3 })).toBe(stableJson({ b: 3, c: 1, a: 2 }));
  });
});

test("builders make what is left out: an empty paragraph, a citation of the first version, its id by what it cites", () => {
  expect(doc()).toEqual(doc(p()));
  expect(cite()).toMatchObject({ version: 1, start: 0, prefix: "", suffix: "", note: "" });
  expect(cite().id).toMatch(/^cit-[0-9a-f]{8}$/);
});

test("a text has the hash that every other program gives it, of whatever length it is", () => {
  for (let length = 0; length <= 130; length += 1) {
    const text = "aü🚂".repeat(length).slice(0, length);
    const whole = isStorable(text) ? text : `${text.slice(0, -1)}x`;
    expect(textHash(whole)).toBe(createHash("sha256").update(whole).digest("hex"));
  }
});

describe("blocks", () => {
  test("that hold nothing and cannot are leaves: rules, but no empty paragraphs", () => {
    expect([hr(), p(), ul("x"), code("")].map(isLeafBlock)).toEqual([true, false, false, false]);
  });

  test("say the same whatever their ids, and not with other marks, attributes or places", () => {
    expect(sameContent(ul.id("a", "x"), ul.id("b", "x"))).toBe(true);
    expect(sameContent(p("x"), p(b("x")))).toBe(false);
    expect(sameContent(h(2, "x"), h(3, "x"))).toBe(false);
    expect(sameContent(ul("x"), ul("x", "y"))).toBe(false);
    expect(sameContent(ul("x", "y"), ul("y", "x"))).toBe(false);
    expect(sameContent(tr(td("x")), tr(td("y")))).toBe(false);
  });
});
