import fc from "fast-check";
import { expect, test } from "vitest";
import { alignHashes } from "./align-hashes";

const words = fc.array(fc.constantFrom(..."abcdefgh"), { maxLength: 40 });

test("only equal entries are paired, and both sides in order", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      let last: readonly [number, number] = [-1, -1];
      for (const pair of alignHashes(before, after)) {
        expect(before[pair[0]]).toBe(after[pair[1]]);
        expect(pair[0]).toBeGreaterThan(last[0]);
        expect(pair[1]).toBeGreaterThan(last[1]);
        last = pair;
      }
    }),
  );
});

test("a list is aligned with itself whole, also when some entries are taken out", () => {
  fc.assert(
    fc.property(words, fc.array(fc.nat(39), { maxLength: 5 }), (list, without) => {
      const rest = list.filter((_word, index) => !without.includes(index));
      expect(alignHashes(list, list)).toHaveLength(list.length);
      const numbered = list.map((word, index) => `${word}${index}`);
      const fewer = numbered.filter((_word, index) => !without.includes(index));
      expect(alignHashes(numbered, fewer)).toHaveLength(rest.length);
    }),
  );
});

test("200,000 entries, half of them replaced, are aligned in seconds", () => {
  const before = Array.from({ length: 200_000 }, (_none, index) => `before ${index}`);
  const after = before.map((entry, index) => (index % 2 ? entry : `after ${index}`));
  const start = performance.now();
  expect(alignHashes(before, after)).toHaveLength(100_000);
  expect(performance.now() - start).toBeLessThan(5000);
});
