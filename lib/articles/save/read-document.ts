import { type Invalid, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { fromMarkdownWithClaims, splitClaimFootnotes } from "@/lib/document/markdown/claim-footnotes";
import { markdownExcess } from "@/lib/document/markdown/markdown-bounds";
import { parseDocument } from "@/lib/document/schema/schema";
import type { Task } from "@/lib/workers/pool";

/** A text as it was sent: Markdown, or the JSON of a document. */
export type SentDocument = { readonly markdown: string } | { readonly json: string };

/** Reads a text as a document; returns its JSON, which threads hand over several times as fast as the document itself. */
export const readDocument: Task<SentDocument, Result<string, Invalid>> = {
  name: "readDocument",
  run: (sent) => {
    const read = "markdown" in sent ? documentOfMarkdown(sent.markdown) : parseDocument(JSON.parse(sent.json));
    return read.ok ? success(JSON.stringify(read.value)) : read;
  },
};

function documentOfMarkdown(markdown: string): ReturnType<typeof parseDocument> {
  // The footnotes of claims are read by themselves: they are as long as their sources are.
  const excess = markdownExcess(splitClaimFootnotes(markdown).text);
  if (excess !== null) return failed(invalid("markdown", `Line ${excess.line}: ${excess.message}`));
  return parseDocument(fromMarkdownWithClaims(markdown));
}
