import type { z } from "zod";
import { articleFor } from "@/lib/articles/read";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { readMarkerInput } from "./input";

/**
 * Remembers that the actor has read an article up to a revision: personal, no part of the wiki. Who read a newer one already keeps
 * that. Failures: `notFound`; `invalid` for a revision that is not there.
 */
export async function markRead(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  { revision }: z.infer<typeof readMarkerInput>,
): Promise<Result<{ revision: number }, Failure>> {
  const article = await articleFor(context.db, context.actor, worldSlug, articleSlug);
  if (!article || article.trashed) return failed(notFound("article"));
  if (revision > article.revision) return failed(invalid("revision", `This article has no revision ${revision}.`));
  const rows = await context.db.$queryRaw<{ number: number }[]>`
    INSERT INTO "ReadMarker" AS r ("userId", "articleId", number, at)
    VALUES (${context.actor.userId}, ${article.id}, ${revision}, ${context.now})
    ON CONFLICT ("userId", "articleId") DO UPDATE SET
      "beforeNumber" = CASE WHEN r.number < excluded.number THEN r.number ELSE r."beforeNumber" END,
      at = CASE WHEN r.number < excluded.number THEN excluded.at ELSE r.at END,
      number = greatest(r.number, excluded.number)
    RETURNING number`;
  return success({ revision: rows[0]?.number ?? revision });
}
