import { expect, test } from "vitest";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { cite, claim, doc, li, p, ul } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { type RevertedSpan, revertSpans } from "./revert-spans";

const A = p.id("a", "The bridge burned.");
const B = p.id("b", "No train crossed.");
const C = p.id("c", "Who set it on fire?");

test("what was put in goes, what was taken out comes back, and what came later stays", async () => {
  const before = content(doc(A, B));
  const after = content(doc(p.id("a", "The bridge did not burn."), p.id("x", "Buy my carpets.")));
  const now = content(doc(p.id("a", "The bridge did not burn."), p.id("x", "Buy my carpets."), C));
  expect(textAfter(await revertSpans(now, [stretch(before, after)]))).toBe(
    "The bridge burned.\nNo train crossed.\nWho set it on fire?",
  );
});

test("a part that was changed again since is left to a person, with all three texts", async () => {
  const before = content(doc(A, B));
  const after = content(doc(p.id("a", "The bridge did not burn."), B));
  const now = content(doc(p.id("a", "The bridge did not burn down."), B));
  expect(await revertSpans(now, [stretch(before, after)])).toMatchObject({
    kind: "overlapping",
    first: 2,
    last: 2,
    blocks: [{ block: "a", base: after.doc.content[0], theirs: now.doc.content[0], mine: before.doc.content[0] }],
    fields: [],
  });
});

test("what somebody mended by hand already is no obstacle", async () => {
  const before = content(doc(A, B));
  const after = content(doc(p.id("a", "The bridge did not burn."), p.id("b", "Trains crossed.")));
  const now = content(doc(A, p.id("b", "Trains crossed.")));
  expect(textAfter(await revertSpans(now, [stretch(before, after)]))).toBe("The bridge burned.\nNo train crossed.");
});

test("a citation that was taken away comes back to its claim", async () => {
  const citation = cite({ quote: "burned" });
  const before = content(doc(p.id("a", claim("c1", "The bridge burned.", citation))));
  const after = content(doc(p.id("a", claim("c1", "The bridge burned."))));
  const now = content(doc(p.id("a", claim("c1", "The bridge burned.")), C));
  const taken = await revertSpans(now, [stretch(before, after)]);
  expect(taken.kind === "clean" ? taken.content.doc.content : []).toEqual([before.doc.content[0], C]);
});

test("items of a list that different people changed are told apart", async () => {
  const list = (...words: string[]) =>
    doc(ul.id("l", ...words.map((word, index) => li.id(`i${index}`, p.id(`p${index}`, word)))));
  const before = content(list("one line", "two lines", "three lines"));
  const after = content(list("one line", "spoiled lines", "three lines"));
  const now = content(list("one line", "spoiled lines", "three lines more"));
  expect(textAfter(await revertSpans(now, [stretch(before, after)]))).toBe("one line\ntwo lines\nthree lines more");
});

test("title, kind and tags go back, and others' tags stay", async () => {
  const before = { ...content(doc(A)), title: "The bridge", tags: ["war"], aliases: ["Span"] };
  const after = { ...before, title: "The carpet", kind: "concept" as const, tags: ["sale"], aliases: [] };
  const now = { ...after, tags: ["sale", "1941"] };
  const taken = await revertSpans(now, [stretch(before, after)]);
  expect(taken).toMatchObject({
    kind: "clean",
    content: { title: "The bridge", kind: "event", tags: ["1941", "war"], aliases: ["Span"] },
  });
});

test("a title that somebody gave since is not taken from them", async () => {
  const before = content(doc(A));
  const after = { ...before, title: "The carpet" };
  const now = { ...before, title: "The railway bridge" };
  expect(await revertSpans(now, [stretch(before, after)])).toMatchObject({
    kind: "overlapping",
    blocks: [],
    fields: [{ field: "title", base: "The carpet", theirs: "The railway bridge", mine: "The bridge" }],
  });
});

test("several stretches are taken back, newest first, and what others did between them stays", async () => {
  const one = content(doc(A));
  const spoiled = content(doc(p.id("a", "Spoiled.")));
  const helped = content(doc(p.id("a", "Spoiled."), B));
  const again = content(doc(p.id("a", "Spoiled again."), B));
  const now = content(doc(p.id("a", "Spoiled again."), B, C));
  const taken = await revertSpans(now, [stretch(helped, again, 4), stretch(one, spoiled, 2)]);
  expect(textAfter(taken)).toBe("The bridge burned.\nNo train crossed.\nWho set it on fire?");
});

function content(text: DocJson): RevisionContent {
  return { title: "The bridge", kind: "event", tags: [], aliases: [], doc: text };
}

function stretch(before: RevisionContent, after: RevisionContent, number = 2): RevertedSpan {
  return { first: number, last: number, before, after };
}

function textAfter(taken: Awaited<ReturnType<typeof revertSpans>>): string {
  return taken.kind === "clean" ? plainText(taken.content.doc) : taken.kind;
}
