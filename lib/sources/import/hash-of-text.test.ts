import fc from "fast-check";
import { expect, test } from "vitest";
import { textHash } from "@/lib/document/model/hash";
import { hashOfText } from "./hash-of-text";

test("it is the hash that citations keep, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(hashOfText(text)).toBe(textHash(text));
    }),
  );
});
