import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { postLabel } from "./input";
import type { Tier } from "./tier";

/** What people say of a post now; null where the rule's proposal counts. */
export type PostLabelView = { readonly post: string; readonly tier: Tier | null; readonly threadmark: string | null };

/**
 * Says what a post of a thread is, or how it is called, by its stable id; who, when and what it was before are recorded.
 * Saying the same again records nothing. Failures: `notFound` for a post that no version of the source has.
 */
export async function labelPost(
  context: ActionContext,
  worldSlug: string,
  at: { readonly source: string; readonly post: string },
  input: z.infer<typeof postLabel>,
): Promise<Result<PostLabelView, Failure>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, worldSlug, "readThread");
    if (!allowed.ok) return allowed;
    await tx.$queryRaw`SELECT id FROM "Source" WHERE id = ${at.source} AND "worldId" = ${allowed.value.id} FOR UPDATE`;
    const known = await tx.postClassification.findFirst({
      where: { postId: at.post, version: { source: { id: at.source, worldId: allowed.value.id } } },
      select: { postId: true },
    });
    if (!known) return failed(notFound("post of this thread"));
    const key = { sourceId_postId: { sourceId: at.source, postId: at.post } };
    const before = await tx.postLabel.findUnique({ where: key });
    const was = { tier: before?.tier ?? null, threadmark: before?.threadmark ?? null };
    const { tier = was.tier, threadmark = was.threadmark } = input;
    const now = { post: at.post, tier, threadmark };
    if (tier === was.tier && threadmark === was.threadmark) return success(now);
    const said = { sourceId: at.source, postId: at.post, byId: context.actor.userId, at: context.now };
    await tx.postLabel.upsert({
      where: key,
      create: { ...said, tier, threadmark },
      update: { tier, threadmark, byId: said.byId, at: said.at },
    });
    await tx.postLabelChange.create({
      data: {
        id: newId<"PostLabelChange">(),
        ...said,
        tierBefore: was.tier,
        tierAfter: tier,
        threadmarkBefore: was.threadmark,
        threadmarkAfter: threadmark,
      },
    });
    return success(now);
  });
}
