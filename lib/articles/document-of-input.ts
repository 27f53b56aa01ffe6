import { type Invalid, invalid } from "@/lib/base/failure";
import { failed, type Result } from "@/lib/base/result";
import type { DocJson } from "@/lib/document/json";
import { fromMarkdown } from "@/lib/document/markdown";
import { markdownExcess } from "@/lib/document/markdown-bounds";
import { parseDocument } from "@/lib/document/schema";

/** The checked document of an input that gives it as `doc` or as `markdown`. Failure: `invalid` with the path in it. */
export function documentOfInput(input: {
  readonly doc?: unknown;
  readonly markdown?: string;
}): Result<DocJson, Invalid> {
  if (input.markdown !== undefined) return documentOfMarkdown(input.markdown);
  if (input.doc === undefined) return failed(invalid("doc", "Give the text either as `doc` or as `markdown`."));
  return parseDocument(input.doc);
}

function documentOfMarkdown(markdown: string): Result<DocJson, Invalid> {
  const excess = markdownExcess(markdown);
  if (excess !== null) return failed(invalid("markdown", `Line ${excess.line}: ${excess.message}`));
  return parseDocument(fromMarkdown(markdown));
}
