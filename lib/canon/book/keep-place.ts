import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { worldFor } from "@/lib/worlds/read";
import { noWorld } from "@/lib/worlds/read-closed";
import { chapterAt } from "./book";
import type { bookPlaceInput } from "./input";
import { bookOf } from "./read-book";

/**
 * Remembers where the actor is in a world's book: personal, no part of the wiki. A chapter that was finished stays so. Failures: `notFound`, also
 * for an article that is no chapter.
 */
export async function keepPlace(
  context: ActionContext,
  worldSlug: string,
  { chapter: slug, block, finished }: z.infer<typeof bookPlaceInput>,
): Promise<Result<{ chapter: string }, Failure>> {
  const world = await worldFor(context.db, context.actor, worldSlug);
  if (!world) return failed(await noWorld(context.db, context.actor, worldSlug));
  const book = await bookOf(context.db, world.id);
  const chapter = book && chapterAt(book, slug)?.chapter;
  if (!chapter) return failed(notFound("chapter"));
  await context.db.$executeRaw`
    INSERT INTO "BookPlace" AS p ("userId", "articleId", "worldId", block, finished, at)
    VALUES (${context.actor.userId}, ${chapter.articleId}, ${world.id}, ${block}, ${finished}, ${context.now})
    ON CONFLICT ("userId", "articleId") DO UPDATE SET
      block = excluded.block, finished = p.finished OR excluded.finished, at = greatest(p.at, excluded.at)`;
  return success({ chapter: slug });
}
