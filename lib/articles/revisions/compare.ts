import { type NotFound, notFound, type TooLarge, type Unavailable } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { comparedContents } from "./compared-contents";
import type { Comparison } from "./comparison";
import { revisionContents } from "./read";
import type { RevisionContent } from "./revision";

type Sides<T> = { readonly before: T; readonly after: T };
/** A comparison of two revisions, with what the article was called and is called. */
export type RevisionComparison = Comparison & {
  readonly from: number;
  readonly to: number;
  readonly fields: { readonly [Field in "title" | "kind" | "tags" | "aliases"]: Sides<RevisionContent[Field]> };
};

/** What changed from one revision of an article to another. Failures: `notFound`, and those of `comparedContents`. */
export async function compareRevisions(
  db: Db,
  articleId: string,
  from: number,
  to: number,
): Promise<Result<RevisionComparison, NotFound | TooLarge | Unavailable>> {
  const [before, after] = await revisionContents(db, articleId, [from, to]);
  if (!before || !after) return failed(notFound("revision"));
  const compared = await comparedContents(before, after);
  if (!compared.ok) return compared;
  const fields = {
    title: { before: before.title, after: after.title },
    kind: { before: before.kind, after: after.kind },
    tags: { before: before.tags, after: after.tags },
    aliases: { before: before.aliases, after: after.aliases },
  };
  return success({ from, to, ...compared.value, fields });
}
