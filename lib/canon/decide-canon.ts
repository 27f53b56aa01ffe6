import type { z } from "zod";
import { lockArticle } from "@/lib/articles/protection/lock-article";
import { projectArticle } from "@/lib/articles/revisions/project-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { fromStored, toStored } from "@/lib/base/canon-status";
import { type Failure, type Invalid, invalid, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { claimById } from "@/lib/evidence/claims/read";
import { worldFor } from "@/lib/worlds/read";
import type { Decision } from "@/prisma/client/client";
import type { DecisionView } from "./decision";
import { evidenceFrom } from "./evidence-from";
import type { newDecision } from "./input";
import { decisionRefusal } from "./policy";
import { decisionById } from "./read";

type Input = z.infer<typeof newDecision>;

/**
 * Adds a decision to the canon log and makes the statuses that follow from it anew.
 * Failures: those of `decisionRefusal`; `notFound` for the target; `invalid` for evidence that is not in this world, and for a
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
    const locked = await lockArticle(tx, context, worldSlug, slug, "decideCanon");
    if (!locked.ok) return locked;
    const article = locked.value;
    const target = await targetOf(tx, article, input.claim ?? null);
    if (!target) return failed(notFound("claim"));
    const evidence = await evidenceFrom(tx, article.worldId, input.evidence ?? []);
    if (!evidence.ok) return evidence;
    const successor = await successorOf(tx, article, input);
    if (successor === undefined) return failed(invalid("supersededBy", "There is no such article in this world."));
    const corrected = await correctedBy(tx, article, input);
    if (!corrected.ok) return corrected;
    const wrong = corrected.value;
    const refused = decisionRefusal({
      role: article.world.role,
      from: fromStored(target.status),
      to: input.to,
      fromDisputed: target.disputed,
      disputed: input.disputed ?? false,
      judged: target.judged,
      rule: input.rule,
      citesReference: evidence.value.some((each) => each.kind === "reference"),
      citesAuthor: evidence.value.some((each) => each.byThreadAuthor),
      namesSuccessor: successor !== null,
      corrects: wrong !== null,
      takesBackOwn: wrong !== null && wrong.id === target.decisionId && madeCanon(wrong, context.actor.userId),
    });
    if (refused) return failed(refused);
    const id = newId<"Decision">();
    await tx.decision.create({
      data: {
        id,
        worldId: article.worldId,
        articleId: article.id,
        claimId: input.claim ?? null,
        from: target.status,
        to: toStored(input.to),
        disputed: input.disputed ?? false,
        rule: input.rule,
        reason: input.reason,
        evidence: evidence.value.map(({ kind: _kind, byThreadAuthor: _by, ...stored }) => stored),
        supersededById: successor,
        revisionNumber: article.headNumber,
        claimText: target.claimText,
        replacesId: target.decisionId,
        correctsId: wrong?.id ?? null,
        deciderId: context.actor.userId,
        at: context.now,
      },
    });
    await projectArticle(tx, article.id);
    const view = await decisionById(tx, id);
    if (!view) throw new Error(`Decision ${id} was written and is not there`);
    return success(view);
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

/** The status that counts for the target before the decision, and what the decision judges; null: no such claim. */
async function targetOf(tx: Tx, { id: articleId, headNumber }: Locked, claimId: string | null) {
  const article = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
  const { decisionId } = article;
  if (claimId === null) {
    const standing = decisionId && (await tx.decision.findUniqueOrThrow({ where: { id: decisionId } }));
    const judged = standing ? standing.revisionNumber === headNumber : false;
    return { status: article.status, disputed: article.disputed, decisionId, claimText: null, judged };
  }
  const claim = await tx.claim.findUnique({ where: { articleId_id: { articleId, id: claimId } } });
  if (!claim) return null;
  return {
    status: claim.ownStatus ?? article.status,
    disputed: claim.disputed,
    decisionId: claim.decisionId,
    claimText: claim.text,
    judged: claim.ownStatus !== null && !claim.changedSinceDecision,
  };
}

/** The decision that `input` says was wrong; null where it says of none. */
async function correctedBy(tx: Tx, article: Locked, input: Input): Promise<Result<Decision | null, Invalid>> {
  if (input.corrects === undefined) return success(null);
  const wrong = await tx.decision.findUnique({ where: { id: input.corrects } });
  if (wrong?.articleId !== article.id || wrong.claimId !== (input.claim ?? null)) {
    return failed(invalid("corrects", "The decision to correct must be about the same article or claim."));
  }
  const already = await tx.decision.findUnique({ where: { correctsId: wrong.id }, select: { id: true } });
  if (already)
    return failed(invalid("corrects", "That decision has already been corrected. Look at the log, then decide."));
  return success(wrong);
}

function madeCanon({ deciderId, from, to }: Decision, userId: string): boolean {
  return deciderId === userId && to === "canon" && from !== "canon";
}

type Locked = { readonly id: string; readonly worldId: string; readonly headNumber: number };

/** The id of the article that takes its place: null when none is named, undefined when it is not there, is in the trash, or is itself. */
async function successorOf(tx: Tx, article: Locked, input: Input): Promise<string | null | undefined> {
  if (input.supersededBy === undefined) return null;
  const row = await tx.article.findUnique({
    where: { worldId_slug: { worldId: article.worldId, slug: input.supersededBy } },
    select: { id: true, trashedAt: true },
  });
  return row && row.trashedAt === null && (row.id !== article.id || input.claim !== undefined) ? row.id : undefined;
}
