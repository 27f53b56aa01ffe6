import { comparedSince } from "@/lib/articles/read-markers/read-marker";
import { readReadMarker } from "@/lib/articles/read-markers/read-read-marker";
import type { Viewer } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import type { ComparedSince } from "./compared";

type ComparisonRequest = {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly since?: ComparedSince | undefined;
};

/**
 * Which two revisions are to be compared; `to` is the newest where it is not said. Null where there is nothing to begin at: the
 * viewer has not read the article, or nobody has approved anything of it.
 */
export async function comparedEnds(
  db: Db,
  viewer: Viewer,
  article: { readonly id: string; readonly revision: number },
  { from, to = article.revision, since }: ComparisonRequest,
): Promise<{ readonly from: number; readonly to: number } | null> {
  if (since === "read") {
    const read = comparedSince(await readReadMarker(db, viewer, article.id), article.revision);
    return read === null ? null : { from: read, to };
  }
  if (since === "approved") {
    const { approvedNumber } = await db.article.findUniqueOrThrow({ where: { id: article.id } });
    return approvedNumber === 0 ? null : { from: approvedNumber, to };
  }
  return from === undefined ? null : { from, to };
}
