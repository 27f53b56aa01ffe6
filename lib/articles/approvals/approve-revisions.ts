import type { z } from "zod";
import { lockArticle } from "@/lib/articles/protection/lock-article";
import { insertApproval } from "@/lib/articles/revisions/insert-approval";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, type NotAllowed } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import type { articleApproval } from "./input";

/**
 * Says that somebody who may review looked at an article up to a revision and lets it stand; returns up to which revision all
 * are approved now. Approving what is approved changes nothing. Failures: `notAllowed` also where that revision is the
 * actor's own and the world wants another's eyes; `invalid` for a revision that is not there.
 */
export async function approveRevisions(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  { revision, note = "" }: z.infer<typeof articleApproval>,
): Promise<Result<{ approved: number }, Failure>> {
  return context.db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, context, worldSlug, articleSlug, "approveRevisions");
    if (!locked.ok) return locked;
    const { id: articleId, worldId, headNumber } = locked.value;
    if (revision > headNumber) return failed(invalid("revision", `This article has no revision ${revision}.`));
    const { approvedNumber } = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
    if (revision <= approvedNumber) return success({ approved: approvedNumber });
    const { authorId } = await tx.revision.findUniqueOrThrow({
      where: { articleId_number: { articleId, number: revision } },
      select: { authorId: true },
    });
    const { ownApproval } = await reviewRulesOf(tx, worldId);
    if (authorId === context.actor.userId && !ownApproval) return failed(ownRevision(revision));
    const by = { byId: context.actor.userId, at: context.now, note };
    const stretch = { fromNumber: approvedNumber + 1, number: revision };
    return success({ approved: await insertApproval(tx, { worldId, articleId, ...stretch, ...by }) });
  });
}

function ownRevision(revision: number): NotAllowed {
  return {
    kind: "notAllowed",
    detail: `Revision ${revision} is your own. Ask another editor to check it. Owners can let editors approve their own revisions in the world settings.`,
  };
}
