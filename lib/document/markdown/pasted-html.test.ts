import { Editor } from "@tiptap/core";
import { DOMParser } from "@tiptap/pm/model";
import { parseHTML } from "linkedom";
import { beforeAll, expect, test, vi } from "vitest";
import { cite } from "@/lib/document/model/build";
import { documentExtensions } from "@/lib/document/model/extensions";
import type { NodeJson } from "@/lib/document/model/json";
import { documentSchema } from "@/lib/document/schema/schema";

beforeAll(() => {
  // TipTap asks which machine it runs on; Node before 21 cannot say.
  vi.stubGlobal("navigator", { platform: "", userAgent: "" });
});

/** The blocks that HTML from the clipboard becomes. */
function pasted(html: string): readonly NodeJson[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const parsed = DOMParser.fromSchema(documentSchema()).parse(document.body as unknown as Node);
  return (parsed.toJSON() as { content: NodeJson[] }).content;
}

test("a heading of any level becomes the nearest that an article has", () => {
  const levels = [1, 2, 3, 4, 5, 6].map((level) => pasted(`<h${level}>x</h${level}>`)[0]);
  expect(levels.map((node) => [node?.type, node?.attrs?.level])).toEqual(
    [2, 2, 3, 4, 4, 4].map((level) => ["heading", level]),
  );
});

test("a list begins where it began, at one where it does not say or says nonsense", () => {
  const starts = ['start="7"', 'start="0"', "", 'start="-1"', 'start="x"', 'start="08"'];
  const lists = starts.map((start) => pasted(`<ol ${start}><li>x</li></ol>`)[0]);
  expect(lists.map((node) => node?.attrs?.start)).toEqual([7, 0, 1, 1, 1, 8]);
});

test("raised and lowered words stay so", () => {
  const content = pasted("<p>10<sup>-3</sup> g of H<sub>2</sub>O</p>")[0]?.content;
  expect(content?.map(({ text, marks }) => [text, marks?.[0]?.type])).toEqual([
    ["10", undefined],
    ["-3", "superscript"],
    [" g of H", undefined],
    ["2", "subscript"],
    ["O", undefined],
  ]);
});

test("a claim comes with its citations, whose copy it is and whether it is invented; without an id it is only words", () => {
  const marks = (attributes: string) =>
    pasted(`<p><span ${attributes}>x</span></p>`)[0]?.content?.[0]?.marks?.[0]?.attrs;
  expect(marks('data-claim="k" data-copy-of="k0" data-invention=""')).toMatchObject({
    id: "k",
    copyOf: "k0",
    citations: [],
    invention: true,
  });
  expect(marks(`data-claim="k" data-citations='${JSON.stringify([cite()])}'`)).toMatchObject({
    id: "k",
    citations: [cite()],
    copyOf: null,
  });
  expect(marks('data-claim="k" data-citations="{}"')).toMatchObject({ id: "k", citations: [] });
  expect(marks("")).toBeUndefined();
  expect(marks('data-claim=""')).toBeUndefined();
});

test("a claim is written for the clipboard with all that it says, and nothing that it does not say", () => {
  const { claim } = documentSchema().marks;
  const written = (attrs: object) => claim?.spec.toDOM?.(claim.create(attrs), true);
  const bare = { id: "k", citations: [cite()], copyOf: null };
  const attributes = { "data-claim": "k", "data-citations": JSON.stringify([cite()]) };
  expect(written(bare)).toEqual(["span", attributes, 0]);
  expect(written({ ...bare, copyOf: "k0", invention: true })).toEqual([
    "span",
    { ...attributes, "data-copy-of": "k0", "data-invention": "" },
    0,
  ]);
});

test("the editor has what the schema has, and no paragraph of its own at the end", () => {
  const editor = new Editor({
    element: null,
    extensions: documentExtensions(),
    content: { type: "doc", content: [{ type: "paragraph" }] },
  });
  const extensions = new Map(
    editor.extensionManager.extensions.map((each) => [each.name, each.options as Record<string, unknown>]),
  );
  expect([extensions.has("trailingNode"), extensions.has("underline")]).toEqual([false, false]);
  expect(extensions.get("heading")).toMatchObject({ levels: [2, 3, 4] });
  expect(extensions.get("link")).toMatchObject({ openOnClick: false, defaultProtocol: "https" });
  expect(extensions.get("taskItem")).toMatchObject({ nested: true });
  expect(extensions.get("table")).toMatchObject({ resizable: false });
  const marks = editor.extensionManager.extensions.find(({ name }) => name === "claim");
  expect(marks?.config).toMatchObject({ inclusive: false, keepOnSplit: false });
});
