import { Editor } from "@tiptap/core";
import { expect, test } from "vitest";
import { doc, p, quote, quoteSource } from "@/lib/document/model/build";
import { documentExtensions } from "@/lib/document/model/extensions";
import { BLOCKS, HISTORY, INSERTS, MARKS } from "./commands";

test("every command says whether it is on and whether it is possible, in a paragraph and in a quotation with its source", () => {
  for (const content of [doc(p("One")), doc(quote("One", quoteSource("Anna")))]) {
    const editor = new Editor({
      element: null,
      extensions: documentExtensions(),
      content: JSON.parse(JSON.stringify(content)),
    });
    for (const { id, isOn, isPossible } of [...HISTORY, ...MARKS, ...BLOCKS, ...INSERTS]) {
      expect([id, typeof (isOn?.(editor) ?? false)]).toEqual([id, "boolean"]);
      expect([id, typeof (isPossible?.(editor) ?? true)]).toEqual([id, "boolean"]);
    }
  }
});
