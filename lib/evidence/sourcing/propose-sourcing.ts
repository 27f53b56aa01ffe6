import type { z } from "zod";
import { articleIn } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { ActionContext } from "@/lib/auth/action-context";
import { limitAttempts } from "@/lib/auth/limit-attempts";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { insertProposal } from "@/lib/proposals/create-proposal";
import { resultTransaction } from "@/lib/proposals/result-transaction";
import { readPart } from "@/lib/proposals/write-proposed-article";
import { roomFor } from "@/lib/quotas/room-for";
import { proposingWorld } from "@/lib/worlds/proposing-world";
import type { sourcingProposal } from "./input";
import { decisionsOf } from "./read";
import { nothingToSave } from "./save-sourcing";
import { groundedBy, type LeftDecision, sourcingSummary } from "./sourcing";

/**
 * Proposes what somebody decided on their sourcing session, for review at once: where changes are reviewed before they count. Their draft of the
 * article stays. Failures: `invalid` when there is nothing to propose; those of a proposal.
 */
export async function proposeSourcing(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  { title, note }: z.infer<typeof sourcingProposal>,
): Promise<Result<{ number: number; left: readonly LeftDecision[] }, Failure>> {
  const { userId } = context.actor;
  const allowed = await proposingWorld(context.db, context.actor, worldSlug);
  if (!allowed.ok) return allowed;
  const { world } = allowed.value;
  const limited = world.role === null ? await limitAttempts(context.db, "propose", userId) : success(null);
  if (!limited.ok) return limited;
  const article = await articleIn(context.db, world, articleSlug);
  const head = article && !article.trashed ? await revisionContent(context.db, article.id, article.revision) : null;
  if (!article || !head) return failed(notFound("article"));
  const grounded = groundedBy(head.doc, await decisionsOf(context.db, userId, article.id));
  const settled = [...grounded.linked, ...grounded.invented];
  if (settled.length === 0) return failed(nothingToSave(grounded.left));
  const { title: articleTitle, kind, tags, aliases, revision: baseRevision } = article;
  const texts = { title: articleTitle, kind, tags: [...tags], aliases: [...aliases], doc: grounded.doc };
  const summary = sourcingSummary(grounded);
  const part = await readPart({ article: articleSlug, baseRevision, summary, ...texts }, "");
  if (!part.ok) return part;
  return resultTransaction(context.db, async (tx) => {
    const still = await proposingWorld(tx, context.actor, worldSlug);
    if (!still.ok) return still;
    const room = await roomFor(tx, context.actor, world.id, 0);
    if (!room.ok) return room;
    const by = { authorId: userId, visitorName: null, now: context.now };
    const proposal = { title, note, articles: [part.value], statusRequests: [], submit: true };
    const begun = await insertProposal(tx, world.id, by, proposal);
    if (!begun.ok) return begun;
    await tx.sentenceDecision.deleteMany({ where: { userId, articleId: article.id, sentence: { in: settled } } });
    return success({ number: begun.value.number, left: grounded.left });
  });
}
