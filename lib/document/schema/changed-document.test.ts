import fc from "fast-check";
import { expect, test } from "vitest";
import { claim, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { edited, randomDocument, randomEdits } from "@/lib/document/testing/random-document";
import { parseChangedDocument, takenFrom } from "./changed-document";
import { parseDocument } from "./schema";

function parsed(input: unknown): DocJson {
  const result = parseDocument(input);
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

test("a text of which most is known reads as if all of it had been checked, whatever was edited", () => {
  fc.assert(
    fc.property(randomDocument, randomEdits, (random, edits) => {
      const known = parsed(random);
      const typed = edited(known, edits);
      const whole = parseDocument(typed);
      // What was parsed once has ids of its own everywhere, so that parsing it again makes none.
      const input = whole.ok ? whole.value : typed;
      expect(parseChangedDocument(input, known)).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

const known = parsed(doc(p.id("a", claim("k", "One.")), p.id("b", "Two.")));

test("only a block that says the very same is taken as known; the order of its keys does not matter", () => {
  const [one, two] = known.content;
  const turned = JSON.parse(JSON.stringify({ content: two?.content, attrs: two?.attrs, type: two?.type }));
  expect(takenFrom(known, [turned, one])).toEqual([two, one]);
  expect(takenFrom(known, [turned, one])[0]).toBe(two);
  const others = [
    { ...two, content: [{ type: "text", text: "Two!" }] },
    { ...two, marks: [] },
    null,
    "b",
    { attrs: 7 },
  ];
  expect(takenFrom(known, others)).toEqual(others.map(() => undefined));
});

test("what does not fit is refused with its place in the whole text, and known blocks cannot stand twice under one id", () => {
  const wrong = { type: "doc", content: [...known.content, { type: "paragraph", attrs: { id: "c", colour: "red" } }] };
  const refused = parseChangedDocument(wrong, known);
  expect(refused).toEqual(parseDocument(wrong));
  expect(refused).toMatchObject({ ok: false, failure: { issues: [{ path: expect.stringMatching(/^content\.2/) }] } });
  const twice = { type: "doc", content: [...known.content, ...known.content] };
  const read = parseChangedDocument(twice, known);
  if (!read.ok) throw new Error(read.failure.detail);
  expect(new Set(read.value.content.map((node) => node.attrs?.id)).size).toBe(4);
  expect(JSON.stringify(read.value.content[2])).toContain('"copyOf":"k"');
  for (const none of [null, "text", { type: "doc" }, { ...known, attrs: {} }, { type: "doc", content: [] }])
    expect(parseChangedDocument(none, known).ok).toBe(parseDocument(none).ok);
  expect(parseChangedDocument({ ...known }, known)).toEqual({ ok: true, value: known });
});
