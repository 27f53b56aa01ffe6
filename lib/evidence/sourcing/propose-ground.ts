import type { z } from "zod";
import { articleIn } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { Act } from "@/lib/auth/act";
import { limitAttempts } from "@/lib/auth/limit-attempts";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { insertProposal } from "@/lib/proposals/create-proposal";
import { rollingBack } from "@/lib/proposals/rolling-back";
import { readPart } from "@/lib/proposals/write-part";
import { proposingWorld } from "@/lib/worlds/proposing-world";
import { groundedBy, groundSummary, type LeftStep } from "./ground";
import type { groundProposal } from "./input";
import { stepsOf } from "./read";
import { nothingToSave } from "./save-ground";

/**
 * Proposes what somebody decided on their walk, for review at once: where changes are reviewed before they count. Their draft of the
 * article stays. Failures: `invalid` when there is nothing to propose; those of a proposal.
 */
export async function proposeGround(
  act: Act,
  worldSlug: string,
  articleSlug: string,
  { title, note }: z.infer<typeof groundProposal>,
): Promise<Result<{ number: number; left: readonly LeftStep[] }, Failure>> {
  const { userId } = act.actor;
  const allowed = await proposingWorld(act.db, act.actor, worldSlug);
  if (!allowed.ok) return allowed;
  const { world } = allowed.value;
  const limited = world.role === null ? await limitAttempts(act.db, "propose", userId) : success(null);
  if (!limited.ok) return limited;
  const article = await articleIn(act.db, world, articleSlug);
  const head = article && !article.trashed ? await revisionContent(act.db, article.id, article.revision) : null;
  if (!article || !head) return failed(notFound("article"));
  const grounded = groundedBy(head.doc, await stepsOf(act.db, userId, article.id));
  const settled = [...grounded.linked, ...grounded.invented];
  if (settled.length === 0) return failed(nothingToSave(grounded.left));
  const { title: articleTitle, kind, tags, aliases, revision: baseRevision } = article;
  const texts = { title: articleTitle, kind, tags: [...tags], aliases: [...aliases], doc: grounded.doc };
  const summary = groundSummary(grounded);
  const part = await readPart({ article: articleSlug, baseRevision, summary, ...texts }, "");
  if (!part.ok) return part;
  return rollingBack(act.db, async (tx) => {
    const still = await proposingWorld(tx, act.actor, worldSlug);
    if (!still.ok) return still;
    const by = { authorId: userId, visitorName: null, now: act.now };
    const proposal = { title, note, articles: [part.value], wishes: [], submit: true };
    const begun = await insertProposal(tx, world.id, by, proposal);
    if (!begun.ok) return begun;
    await tx.groundStep.deleteMany({ where: { userId, articleId: article.id, sentence: { in: settled } } });
    return success({ number: begun.value.number, left: grounded.left });
  });
}
