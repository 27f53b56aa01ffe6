import fc from "fast-check";
import { expect, test } from "vitest";
import {
  anyReference,
  realSource,
  squeezed,
  succeeded,
  wellFormedThread,
  wildThread,
  withoutLines,
} from "@/lib/sources/source-fixtures";
import { parseReference } from "./parse-reference";
import { parseThread } from "./parse-thread";
import { writeOut } from "./write-out";

function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

test("a thread as forums write it comes back with every character but white space", () => {
  fc.assert(
    fc.property(wellFormedThread, (text) => {
      const parsed = succeeded(parseThread(text));
      expect(squeezed(writeOut(throughJson(parsed)))).toBe(squeezed(text));
    }),
    { numRuns: 300 },
  );
});

test("a thread of lines in any order comes back with every character but white space", () => {
  fc.assert(
    fc.property(wildThread, (text) => {
      expect(squeezed(writeOut(throughJson(succeeded(parseThread(text)))))).toBe(squeezed(text));
    }),
    { numRuns: 300 },
  );
});

test("what was written out is read as the same posts and passages", () => {
  fc.assert(
    fc.property(fc.oneof(wellFormedThread, wildThread), (text) => {
      const parsed = succeeded(parseThread(text));
      expect(withoutLines(succeeded(parseThread(writeOut(parsed))))).toEqual(withoutLines(parsed));
    }),
    { numRuns: 300 },
  );
});

test("a reference comes back with its marks, and is read as the same passages again", () => {
  fc.assert(
    fc.property(anyReference, (text) => {
      const parsed = succeeded(parseReference(text));
      const written = writeOut(throughJson(parsed));
      expect(squeezed(written)).toBe(squeezed(text));
      expect(withoutLines(succeeded(parseReference(written)))).toEqual(withoutLines(parsed));
    }),
    { numRuns: 300 },
  );
});

test("marks come back with the white space that stood around them", () => {
  const text = "Title\n\n[4] One two[5] three [6] four [7].\n\nCaption one [ 23 ]\nCaption [a]\n";
  expect(writeOut(succeeded(parseReference(text)))).toBe(text);
});

test("a last post without a separator is written without one", () => {
  expect(squeezed(writeOut(succeeded(parseThread("# T\n\n## Ann\n\nHello"))))).toBe("#T##AnnHello");
});

test("a thread without a title, and posts without text, come back", () => {
  const text = "## Ann\n\n----------\n\n## Ben\n\n----------\n";
  expect(squeezed(writeOut(succeeded(parseThread(text))))).toBe(squeezed(text));
});

const thread = realSource("thread-japanese-siberia.txt");
const reference = realSource("reference-kantokuen.txt");

test.skipIf(!thread)("the real thread comes back", () => {
  const text = thread ?? "";
  expect(squeezed(writeOut(succeeded(parseThread(text))))).toBe(squeezed(text));
});

test.skipIf(!reference)("the real reference comes back", () => {
  const text = reference ?? "";
  expect(squeezed(writeOut(succeeded(parseReference(text))))).toBe(squeezed(text));
});
