import { expect, test } from "vitest";
import { callout, details, doc, gallery, p, picture, task, tasks } from "@/lib/document/model/build";
import { blockId, type NodeJson } from "@/lib/document/model/json";
import { mergeDocuments } from "./merge";

/** The part with an id on its summary too. */
function part(words: string, inside: NodeJson, more: readonly NodeJson[] = []): NodeJson {
  const made = details.id("d", words, inside, ...more);
  const content = (made.content ?? []).map((node) =>
    blockId(node) ? node : { ...node, attrs: { ...node.attrs, id: "s" } },
  );
  return { ...made, content };
}

test("another summary on one side and other words in the part on the other are both done", () => {
  const merge = mergeDocuments(
    doc(part("Order of battle", p.id("x", "Two bravo is here."))),
    doc(part("Order of march", p.id("x", "Two bravo is here."))),
    doc(part("Order of battle", p.id("x", "Two bravo was here."), [p.id("y", "New.")])),
  );
  expect(merge).toMatchObject({
    kind: "merged",
    doc: doc(part("Order of march", p.id("x", "Two bravo was here."), [p.id("y", "New.")])),
  });
});

test("another kind of callout on one side and other words on the other are both done; two kinds have to be chosen from", () => {
  const box = (kind: "note" | "warning" | "aside", words = "The ice road closes.") =>
    doc(callout.id("c", kind, p.id("x", words)));
  expect(mergeDocuments(box("note"), box("warning"), box("note", "The ice road opens."))).toMatchObject({
    kind: "merged",
    doc: box("warning", "The ice road opens."),
  });
  expect(mergeDocuments(box("note"), box("warning"), box("aside")).kind).toBe("conflict");
});

test("a tick on one side and other words of another task are both done; two ticks of one task are one", () => {
  const list = (first: boolean, second = "Ask the author.") =>
    doc(tasks.id("t", task.id("a", first, p.id("x", "Count the sleepers.")), task.id("b", false, p.id("y", second))));
  expect(mergeDocuments(list(false), list(true), list(false, "Ask Anna."))).toMatchObject({
    kind: "merged",
    doc: list(true, "Ask Anna."),
  });
  expect(mergeDocuments(list(false), list(true), list(true))).toMatchObject({ kind: "merged", doc: list(true) });
});

test("a gallery that one side gave another picture and whose caption the other side changed has both", () => {
  const shown = (caption: string, more: readonly NodeJson[] = []) =>
    doc(gallery.id("g", picture.id("i", "one", {}, caption), picture.id("j", "two", {}, "After."), ...more));
  const third = picture.id("k", "three", {}, "Much later.");
  expect(mergeDocuments(shown("Before."), shown("Before.", [third]), shown("Before the fire."))).toMatchObject({
    kind: "merged",
    doc: shown("Before the fire.", [third]),
  });
});
