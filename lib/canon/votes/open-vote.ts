import type { z } from "zod";
import { type LockedArticle, lockArticle } from "@/lib/articles/protection/lock-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { fromStored, toStored } from "@/lib/base/canon-status";
import { type Conflict, type Failure, invalid, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { isVoter, type VoteRule } from "@/lib/canon/caretakers/canon-settings";
import { canonSettingsOf } from "@/lib/canon/caretakers/read-canon-settings";
import { lineToDecideIn } from "@/lib/canon/continuities/line-to-decide-in";
import { evidenceFrom } from "@/lib/canon/evidence-from";
import { storedEvidence } from "@/lib/canon/insert-decision";
import { namedInDecision } from "@/lib/canon/named-in-decision";
import { statusRefusal } from "@/lib/canon/policy";
import { type DecisionTarget, decisionTarget } from "@/lib/canon/read-target";
import { nestedTransaction, type Tx } from "@/lib/db";
import { claimById } from "@/lib/evidence/claims/read";
import { beginDiscussion } from "@/lib/talk/begin-discussion";
import { MAX_TITLE } from "@/lib/talk/discussion";
import { worldFor } from "@/lib/worlds/read";
import { countedBallots } from "./count-ballots";
import { enqueueClosing } from "./enqueue-closing";
import type { newVote } from "./input";
import { readVote } from "./read";
import { noVoting, turnoutOf, type VoteView } from "./vote";

const DAY_MS = 86_400_000;

type VoteQuestion = Pick<
  z.output<typeof newVote>,
  "article" | "claim" | "evidence" | "supersededBy" | "supersededByClaim" | "statusRequest" | "continuity"
> & { readonly to: NonNullable<z.output<typeof newVote>["to"]>; readonly reason: string };

/**
 * Asks the members whether an article or a claim is to have a status, by the world's rule as it is now, and begins the discussion of it.
 * Failures: `notAllowed` for those who do not vote; `notFound`; `invalid` for what could not be decided so; `conflict` while another
 * vote on the same is open.
 */
export async function openVote(
  context: ActionContext,
  worldSlug: string,
  input: z.output<typeof newVote>,
): Promise<Result<VoteView, Failure>> {
  return context.db.$transaction(async (tx) => {
    const asked = await askedOf(tx, context, worldSlug, input);
    if (!asked.ok) return asked;
    const { article: slug = "", claim } = asked.value;
    const locked = await lockArticle(tx, context, worldSlug, slug, "lookAfterCanon");
    if (!locked.ok) return locked;
    const article = locked.value;
    const settings = await canonSettingsOf(tx, article.worldId);
    if (!isVoter(article.world.role, settings)) return failed(noVoting(settings));
    const line = await lineToDecideIn(tx, article.worldId, asked.value.continuity);
    if (!line.ok) return line;
    const target = await decisionTarget(tx, article, claim ?? null, line.value);
    if (!target) return failed(notFound("claim"));
    const { articleId, claimId, continuityId } = target;
    const open = await tx.vote.findFirst({ where: { articleId, claimId, continuityId, closedAt: null } });
    if (open) return failed(ALREADY_OPEN);
    return insertVote(tx, context, { worldSlug, article, target, asked: asked.value, settings });
  });
}

const ALREADY_OPEN: Conflict = { kind: "conflict", detail: "The members are voting on this already." };

type Opening = {
  readonly worldSlug: string;
  readonly article: LockedArticle;
  readonly target: DecisionTarget;
  readonly asked: VoteQuestion;
  readonly settings: VoteRule;
};

async function insertVote(tx: Tx, context: ActionContext, opening: Opening): Promise<Result<VoteView, Failure>> {
  const { article, target, asked, settings } = opening;
  const evidence = await evidenceFrom(tx, article.worldId, asked.evidence ?? []);
  if (!evidence.ok) return evidence;
  const named = await namedInDecision(tx, article, asked);
  if (!named.ok) return named;
  const wrong = statusRefusal({
    from: fromStored(target.status),
    to: asked.to,
    fromDisputed: target.disputed,
    disputed: false,
    judged: target.judged,
    rule: "consensus",
    citesReference: evidence.value.some((each) => each.kind === "reference"),
    citesAuthor: evidence.value.some((each) => each.byThreadAuthor),
    namesSuccessor: named.value.supersededById !== null,
    namesDispute: false,
    corrects: false,
  });
  if (wrong) return failed(wrong);
  const { rule, reopensId } = await ruleFor(tx, target, settings, context.now);
  const id = newId<"Vote">();
  const endsAt = new Date(context.now.getTime() + rule.days * DAY_MS);
  const { worldId, articleId, claimId, continuityId, revisionNumber, claimText } = target;
  const { supersededById, supersededByClaimId } = named.value;
  await tx.vote.create({
    data: {
      id,
      worldId,
      articleId,
      claimId,
      continuityId,
      revisionNumber,
      claimText,
      supersededById,
      supersededByClaimId,
      reopensId,
      to: toStored(asked.to),
      reason: asked.reason,
      evidence: storedEvidence(evidence.value),
      rule,
      statusRequestId: asked.statusRequest ?? null,
      discussionId: await discussionOf(tx, context, opening),
      openedById: context.actor.userId,
      openedAt: context.now,
      endsAt,
    },
  });
  await enqueueClosing(tx, id, endsAt);
  const view = await readVote(tx, worldId, id, context.now);
  if (!view) throw new Error(`Vote ${id} was written and is not there`);
  return success(view);
}

/** The world's rule for a vote that opens now: soon after another one on the same, it needs as many voters as that one had. */
async function ruleFor(tx: Tx, { articleId, claimId, continuityId }: DecisionTarget, settings: VoteRule, now: Date) {
  const { voters, quorum, steps, days, reopenDays } = settings;
  const rule = { voters, quorum, steps: steps.map((step) => ({ ...step })), days, reopenDays };
  const since = new Date(now.getTime() - reopenDays * DAY_MS);
  const before = await tx.vote.findFirst({
    where: { articleId, claimId, continuityId, outcome: { in: ["carried", "rejected"] }, endsAt: { gt: since } },
    orderBy: { sequence: "desc" },
  });
  if (!before) return { rule, reopensId: null };
  const turnout = turnoutOf((await countedBallots(tx, before)).count);
  return { rule: { ...rule, quorum: Math.max(quorum, turnout) }, reopensId: before.id };
}

/** The discussion that a vote begins; null where its opener may vote but not comment. */
async function discussionOf(
  tx: Tx,
  context: ActionContext,
  { worldSlug, article, target, asked }: Opening,
): Promise<string | null> {
  const about = target.claimText ?? article.slug;
  const said = { title: `Vote: ${asked.to}? ${about}`.slice(0, MAX_TITLE), text: asked.reason };
  const subject =
    target.claimId === null
      ? { subject: "article" as const, article: article.slug }
      : { subject: "claim" as const, claim: target.claimId };
  const begun = await beginDiscussion({ ...context, db: nestedTransaction(tx) }, worldSlug, { ...subject, ...said });
  return begun.ok ? begun.value.id : null;
}

/** What is asked of the members: as it was given, or as a proposal asks for it. */
async function askedOf(
  tx: Tx,
  context: ActionContext,
  worldSlug: string,
  input: z.output<typeof newVote>,
): Promise<Result<VoteQuestion, Failure>> {
  const { to, reason, statusRequest } = input;
  const world = await worldFor(tx, context.actor, worldSlug);
  if (!world) return failed(notFound("world"));
  if (statusRequest === undefined) {
    if (to === undefined || reason === undefined) return failed(invalid("to", "Choose the status that is voted on."));
    const article = input.article ?? (await claimById(tx, world.id, input.claim ?? ""))?.articleSlug;
    return article === undefined ? failed(notFound("claim")) : success({ ...input, article, to, reason });
  }
  const request = await tx.statusRequest.findFirst({
    where: {
      id: statusRequest,
      decisionId: null,
      proposal: { worldId: world.id, state: { in: ["inReview", "approved"] } },
    },
    include: { part: true },
  });
  const article =
    request?.part.articleId &&
    (await tx.article.findUnique({ where: { id: request.part.articleId }, select: { slug: true } }));
  if (!request || !article) return failed(notFound("requested status"));
  const { claimId, evidence, supersededBy } = request;
  return success({
    article: article.slug,
    ...(claimId === null ? {} : { claim: claimId }),
    ...(supersededBy === null ? {} : { supersededBy }),
    statusRequest,
    evidence,
    to: fromStored(request.to),
    reason: request.reason,
  });
}
