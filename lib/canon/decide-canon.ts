import type { z } from "zod";
import { lockArticle } from "@/lib/articles/protection/lock-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { fromStored } from "@/lib/base/canon-status";
import { type Failure, type Invalid, invalid, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { claimById } from "@/lib/evidence/claims/read";
import { worldFor } from "@/lib/worlds/read";
import type { Decision } from "@/prisma/client/client";
import { whoDecides } from "./caretakers/read";
import { lineToDecideIn } from "./continuities/line-to-decide-in";
import type { DecisionView } from "./decision";
import { evidenceFrom } from "./evidence-from";
import type { newDecision } from "./input";
import { insertDecision, storedEvidence } from "./insert-decision";
import { namedInDecision } from "./named-in-decision";
import { decisionRefusal } from "./policy";
import { readPrecedence } from "./read-precedence";
import { type DecisionTarget, decisionTarget } from "./read-target";

type Input = z.infer<typeof newDecision>;

/**
 * Adds a decision to the canon log and makes the statuses that follow from it anew.
 * Failures: those of `decisionRefusal` and `lineToDecideIn`; `notFound` for the target; `invalid` for evidence that is not in this world, and for a
 * decision to be corrected that is none, on something else, or corrected already.
 */
export async function decideCanon(
  context: ActionContext,
  worldSlug: string,
  input: Input,
): Promise<Result<DecisionView, Failure>> {
  return context.db.$transaction(async (tx) => {
    const slug = input.article ?? (await articleOfClaim(tx, context, worldSlug, input.claim ?? ""));
    if (slug === null) return failed(notFound("claim"));
    const locked = await lockArticle(tx, context, worldSlug, slug, "lookAfterCanon");
    if (!locked.ok) return locked;
    const article = locked.value;
    const line = await lineToDecideIn(tx, article.worldId, input.continuity);
    if (!line.ok) return line;
    const target = await decisionTarget(tx, article, input.claim ?? null, line.value);
    if (!target) return failed(notFound("claim"));
    const evidence = await evidenceFrom(tx, article.worldId, input.evidence ?? []);
    if (!evidence.ok) return evidence;
    const named = await namedInDecision(tx, article, input);
    if (!named.ok) return named;
    const corrected = await correctedBy(tx, target, input);
    if (!corrected.ok) return corrected;
    const wrong = corrected.value;
    const { userId } = context.actor;
    const disputed = input.disputed ?? false;
    const disputedText = input.disputedText ?? null;
    const refused = decisionRefusal({
      role: article.world.role,
      userId,
      deciders: await whoDecides(tx, article.worldId, article.id, target.claimId),
      ...(await readPrecedence(tx, context, target)),
      from: fromStored(target.status),
      to: input.to,
      fromDisputed: target.disputed,
      disputed,
      judged: target.judged,
      rule: input.rule,
      citesReference: evidence.value.some((each) => each.kind === "reference"),
      citesAuthor: evidence.value.some((each) => each.byThreadAuthor),
      namesSuccessor: named.value.supersededById !== null,
      namesDispute: disputedText !== null || named.value.disputedClaimId !== null,
      corrects: wrong !== null,
      takesBackOwn: wrong !== null && wrong.id === target.decisionId && madeCanon(wrong, userId),
    });
    if (refused) return failed(refused);
    const { to, rule, reason } = input;
    return success(
      await insertDecision(tx, target, {
        ...named.value,
        to,
        disputed,
        disputedText,
        rule,
        reason,
        evidence: storedEvidence(evidence.value),
        correctsId: wrong?.id ?? null,
        voteId: null,
        deciderId: userId,
        at: context.now,
      }),
    );
  });
}

async function articleOfClaim(
  tx: Tx,
  context: ActionContext,
  worldSlug: string,
  claimId: string,
): Promise<string | null> {
  const world = await worldFor(tx, context.actor, worldSlug);
  return world && ((await claimById(tx, world.id, claimId))?.articleSlug ?? null);
}

/** The decision that `input` says was wrong; null where it says of none. */
async function correctedBy(
  tx: Tx,
  { articleId, claimId, continuityId }: DecisionTarget,
  input: Input,
): Promise<Result<Decision | null, Invalid>> {
  if (input.corrects === undefined) return success(null);
  const wrong = await tx.decision.findUnique({ where: { id: input.corrects } });
  if (wrong?.articleId !== articleId || wrong.claimId !== claimId || wrong.continuityId !== continuityId) {
    return failed(invalid("corrects", "The decision to correct must be about the same article or claim."));
  }
  const already = await tx.decision.findUnique({ where: { correctsId: wrong.id }, select: { id: true } });
  if (already)
    return failed(invalid("corrects", "That decision has already been corrected. Look at the log, then decide."));
  return success(wrong);
}

function madeCanon({ deciderId, from, to, voteId }: Decision, userId: string): boolean {
  return deciderId === userId && voteId === null && to === "canon" && from !== "canon";
}
