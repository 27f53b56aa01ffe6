import type { Invalid, TooLarge } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { isOtherForum } from "@/lib/sources/import/pages/other-forums";
import { readPage } from "@/lib/sources/import/pages/read-page";
import { beginsLikeHtml, OTHER_KIND, type SourceFile } from "@/lib/sources/source-format";
import type { Task } from "@/lib/workers/pool";
import { parseFiles, type Unread } from "./parse-files";
import { previewOf, type SourcePreview } from "./preview";

/**
 * What would be found in the files of a source, as a task. A refusal of what could be read as the other kind without loss has one more
 * issue, at `kind`, that says so.
 */
export const preview: Task<Unread, Result<SourcePreview, Invalid | TooLarge>> = {
  name: "previewSource",
  run: async (unread) => {
    const parsed = await parseFiles(unread);
    if (parsed.ok) return success(previewOf(parsed.value));
    return parsed.failure.kind === "invalid" ? failed(await withOtherKind(parsed.failure, unread)) : parsed;
  },
};

function isPageOfOtherForum({ text }: SourceFile): boolean {
  const page = beginsLikeHtml(text) ? readPage(text, new Map()) : null;
  return page?.ok === true && isOtherForum(page.value);
}

async function withOtherKind(failure: Invalid, { kind, files }: Unread): Promise<Invalid> {
  const other = OTHER_KIND[kind];
  // A thread of another forum, read as a reference, would lose its posts and their authors.
  if (other === "reference" && files.some(isPageOfOtherForum)) return failure;
  const parsed = await parseFiles({ kind: other, files });
  if (!parsed.ok) return failure;
  return { ...failure, issues: [...failure.issues, { path: "kind", message: `This can be read as a ${other}.` }] };
}
