import { expect, test } from "vitest";
import { cite } from "@/lib/document/model/build";
import { refusedClaim } from "./refused-claim";
import { parseDocument } from "./schema";

type Mark = { readonly type: string; readonly attrs?: object };
const text = (words: string, ...marks: readonly Mark[]) => ({ type: "text", text: words, marks });
const claimed = (attrs: object): Mark => ({ type: "claim", attrs });
const inDoc = (...content: readonly object[]) => ({
  type: "doc",
  content: [
    { type: "paragraph", content: [text("First")] },
    { type: "paragraph", content },
  ],
});

/** What a document is refused for, first of all. */
function refusal(document: unknown): { readonly detail: string; readonly path: string } {
  const read = parseDocument(document);
  if (read.ok) throw new Error("It fits");
  return { detail: read.failure.detail, path: read.failure.issues[0]?.path ?? "" };
}

test.each([
  [
    "a citation that is wrong",
    inDoc(
      text("Before "),
      text("the bridge", claimed({ id: "c1", citations: [cite(), cite({ id: "x2", note: "n".repeat(2_001) })] })),
    ),
    { id: "c1", words: "the bridge", field: "citations.1.note", citation: "x2" },
    "The claim “the bridge” cannot be saved: its source 2, note: Too big",
  ],
  [
    "words cut by bold ones",
    inDoc(
      text("the ", claimed({ id: "c1", citations: [] })),
      text("old", claimed({ id: "c1", citations: [], invention: "yes" }), { type: "bold" }),
      text(" bridge", claimed({ id: "c1", citations: [] })),
      text("!", claimed({ id: "c2", citations: [] })),
      text(" And more."),
    ),
    { id: "c1", words: "the old bridge", field: "invention", citation: null },
    "The claim “the old bridge” cannot be saved: its invention: must be true",
  ],
  [
    "an id that is none",
    inDoc(text("the bridge", claimed({ id: "no id" }))),
    { id: "no id", words: "the bridge", field: "id", citation: null },
    "The claim “the bridge” cannot be saved: its id: must be an id",
  ],
  [
    "a claim in code",
    { type: "doc", content: [{ type: "codeBlock", content: [text("x = 1", claimed({ id: "c1" }))] }] },
    { id: "c1", words: "x = 1", field: "", citation: null },
    "The claim “x = 1” cannot be saved: A claim mark may not stand on a text in a codeBlock.",
  ],
])("%s names its claim", (_title, document, expected, detail) => {
  const refused = refusal(document);
  expect(refusedClaim(document, refused.path)).toEqual(expected);
  expect(refused.detail.slice(0, detail.length)).toBe(detail);
  expect(refused.detail).toMatch(/Link the claim again, or make it plain text\.$/);
});

test("what is wrong with another mark, a block or nothing at all names none", () => {
  const link = inDoc(text("map", { type: "link", attrs: { href: "javascript:1" } }));
  expect(refusedClaim(link, refusal(link).path)).toBeNull();
  const block = inDoc({ type: "iframe" });
  expect(refusedClaim(block, refusal(block).path)).toBeNull();
  for (const path of ["", "content.9.marks.0", "__proto__.marks.0", "content.1.marks.0.attrs"]) {
    expect(refusedClaim(link, path)).toBeNull();
  }
  expect(refusedClaim(null, "content.0.marks.0")).toBeNull();
  const noList = { content: { first: { ...text("map", claimed({ id: "c1" })) } } };
  expect(refusedClaim(noList, "content.first.marks.0")).toMatchObject({ id: "c1", words: "" });
});
