import type { z } from "zod";
import { documentOfInput } from "@/lib/articles/document-of-input";
import { articleIn } from "@/lib/articles/read";
import type { Act } from "@/lib/auth/act";
import { limitAttempts } from "@/lib/auth/limit-attempts";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { groundedBy, groundSummary, type LeftStep } from "@/lib/ground/ground";
import type { groundProposal } from "@/lib/ground/input";
import { stepsOf } from "@/lib/ground/read";
import { nothingToSave } from "@/lib/ground/save-ground";
import { insertProposal } from "@/lib/proposals/create-proposal";
import { rollingBack } from "@/lib/proposals/rolling-back";
import { revisionContent } from "@/lib/revisions/read";
import { proposingWorld } from "@/lib/worlds/proposing-world";

/**
 * Proposes what somebody decided on his walk, for review at once: where changes are reviewed before they count. His draft of the
 * article stays. Failures: `invalid` when there is nothing to propose; those of a proposal.
 */
export async function proposeGround(
  act: Act,
  worldSlug: string,
  articleSlug: string,
  { title, note }: z.infer<typeof groundProposal>,
): Promise<Result<{ number: number; left: readonly LeftStep[] }, Failure>> {
  return rollingBack(act.db, async (tx) => {
    const allowed = await proposingWorld(tx, act.actor, worldSlug);
    if (!allowed.ok) return allowed;
    const { world } = allowed.value;
    const limited = world.role === null ? await limitAttempts(act.db, "propose", act.actor.userId) : success(null);
    if (!limited.ok) return limited;
    const article = await articleIn(tx, world, articleSlug);
    const head = article && !article.trashed ? await revisionContent(tx, article.id, article.revision) : null;
    if (!article || !head) return failed(notFound("article"));
    const { userId } = act.actor;
    const grounded = groundedBy(head.doc, await stepsOf(tx, userId, article.id));
    const settled = [...grounded.linked, ...grounded.invented];
    if (settled.length === 0) return failed(nothingToSave(grounded.left));
    const read = await documentOfInput({ doc: grounded.doc });
    if (!read.ok) return read;
    const part = {
      article: articleSlug,
      baseRevision: article.revision,
      ...{ title: article.title, kind: article.kind, tags: [...article.tags], aliases: [...article.aliases] },
      doc: read.value,
      summary: groundSummary(grounded),
    };
    const by = { authorId: userId, visitorName: null, now: act.now };
    const begun = await insertProposal(tx, world.id, by, { title, note, articles: [part], wishes: [], submit: true });
    if (!begun.ok) return begun;
    await tx.groundStep.deleteMany({ where: { userId, articleId: article.id, sentence: { in: settled } } });
    return success({ number: begun.value.number, left: grounded.left });
  });
}
