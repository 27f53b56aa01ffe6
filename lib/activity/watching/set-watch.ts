import type { z } from "zod";
import { articleIn } from "@/lib/articles/read";
import type { ActionContext } from "@/lib/auth/action-context";
import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { discussionIn } from "@/lib/talk/read";
import { worldFor } from "@/lib/worlds/read";
import type { WorldView } from "@/lib/worlds/world";
import type { watchInput } from "./input";
import { claimSubject, type Watched } from "./watch";

/**
 * Has the actor hear of what happens to something in a world from now on, or no longer: also where they write themselves. Personal, no
 * part of the wiki. Failure: `notFound`.
 */
export async function setWatch(
  context: ActionContext,
  worldSlug: string,
  { watching, ...asked }: z.infer<typeof watchInput>,
): Promise<Result<{ watching: boolean }, NotFound>> {
  const { db, actor, now } = context;
  const world = await worldFor(db, actor, worldSlug);
  if (!world) return failed(notFound("world"));
  const subject = await subjectOf(db, world, asked);
  if (subject === null) return failed(notFound(asked.kind));
  const key = { userId: actor.userId, worldId: world.id, kind: asked.kind, subject };
  const state = { byItself: false, ended: !watching };
  const before = await db.watch.findUnique({ where: { userId_worldId_kind_subject: key }, select: { ended: true } });
  // Whoever watches already goes on from where they were.
  const since = watching && before?.ended !== false ? { since: now } : {};
  await db.watch.upsert({
    where: { userId_worldId_kind_subject: key },
    create: { ...key, ...state, since: now },
    update: { ...state, ...since },
  });
  return success({ watching });
}

/** What is stored for a subject; null: there is no such thing. */
export async function subjectOf(db: Db, world: WorldView, { kind, subject }: Watched): Promise<string | null> {
  switch (kind) {
    case "world":
      return "";
    case "article":
      return (await articleIn(db, world, subject))?.id ?? null;
    case "source": {
      const source = await db.source.findFirst({ where: { id: subject, worldId: world.id }, select: { id: true } });
      return source?.id ?? null;
    }
    case "discussion":
      return (await discussionIn(db, world, subject))?.id ?? null;
    case "claim":
      return claimIn(db, world, subject);
    case "tag":
      return subject.trim() === "" ? null : subject;
  }
}

/** A claim that is in its article, or one that somebody was right to watch once: those that went are no longer found. */
async function claimIn(db: Db, world: WorldView, subject: string): Promise<string | null> {
  const [slug = "", claim = ""] = subject.split("#");
  const article = await articleIn(db, world, slug);
  if (!article || claim === "") return null;
  const stored = claimSubject(article.id, claim);
  const where = { articleId_id: { articleId: article.id, id: claim } };
  const isThere = (await db.claim.findUnique({ where, select: { id: true } })) !== null;
  return isThere || (await db.watch.count({ where: { worldId: world.id, kind: "claim", subject: stored } })) > 0
    ? stored
    : null;
}
