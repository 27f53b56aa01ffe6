import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contentHash, stableJson, textHash } from "./hash";

test("the hash of a text is SHA-256, as Node computes it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(textHash(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});

test("texts at the edges of a hash block, and long ones, are hashed whole", () => {
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 100_000]) {
    const text = "é".repeat(length);
    expect(textHash(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  }
});

test("the order of keys and absent values do not change a content's hash", () => {
  const a = { type: "p", attrs: { id: "x", level: 2 }, marks: undefined };
  const b = { attrs: { level: 2, id: "x" }, type: "p" };
  expect(contentHash(a)).toBe(contentHash(b));
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
});

test("stable JSON says the same as the value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("hashes that are stored stay what they were, whatever stands in a value", () => {
  const value = { b: [undefined, null, { z: 1, a: 'é \ud800 \u0001 "' }], a: undefined, Ä: 1.5e21, "": false };
  expect(stableJson(value)).toBe('{"":false,"b":[null,null,{"a":"é \\ud800 \\u0001 \\"","z":1}],"Ä":1.5e+21}');
  expect(contentHash(value)).toBe(createHash("sha256").update(stableJson(value), "utf8").digest("hex"));
  expect(stableJson(undefined)).toBe("null");
  const many = Object.fromEntries(Array.from({ length: 300 }, (_none, index) => [`k${(index * 7919) % 300}`, index]));
  expect(Object.keys(JSON.parse(stableJson(many)))).toEqual(Object.keys(many).sort());
});
