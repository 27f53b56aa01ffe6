import type { z } from "zod";
import { protectedFrom } from "@/lib/articles/protection/lock-article";
import { insertApproval } from "@/lib/articles/revisions/insert-approval";
import { namesOf } from "@/lib/articles/revisions/read";
import { checkEvidence } from "@/lib/articles/save/check-evidence";
import { beginArticle } from "@/lib/articles/save/create-article";
import { addRevision } from "@/lib/articles/save/write-revision";
import type { ActionContext } from "@/lib/auth/action-context";
import { fromStored } from "@/lib/base/canon-status";
import { type Failure, invalid, type NotAllowed } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { decideCanon } from "@/lib/canon/decide-canon";
import { nestedTransaction, type Tx } from "@/lib/db";
import { lockWorld } from "@/lib/worlds/lock-world";
import { type Aspect, acceptedContent } from "./accepted-content";
import type { proposalMerge } from "./input";
import { type LockedProposal, lockProposal, recordEvent, stateAfter } from "./lock-proposal";
import { mergeSummary, standingsOf } from "./proposal";
import { approvalsIn, authorOf } from "./proposal-row";
import { baseOfPart, contentOfPart } from "./read-proposed-articles";
import { resultTransaction } from "./result-transaction";
import { aspectsInside } from "./step-proposal";

/** What merging made. */
export type Merged = {
  readonly number: number;
  readonly articles: readonly { readonly slug: string; readonly revision: number }[];
  readonly decisions: readonly string[];
};

type LockedArticle = LockedProposal["row"]["parts"][number];
type Made = { readonly articleId: string; readonly slug: string; readonly revision: number; readonly changed: boolean };

/**
 * Makes an approved proposal part of the articles: revisions authored by its proposer, naming who merged, and canon decisions by who
 * merged, all in one transaction or nothing. Failures: `notAllowed`; `conflict` when it is outdated, was changed since it was seen,
 * or lacks approvals; whatever refuses one of its revisions or decisions.
 */
export async function mergeProposal(
  context: ActionContext,
  worldSlug: string,
  number: number,
  { round, accepts }: z.infer<typeof proposalMerge>,
): Promise<Result<Merged, Failure>> {
  return resultTransaction(context.db, async (tx) => {
    const locked = await lockProposal(tx, context, worldSlug, number);
    if (!locked.ok) return locked;
    const { row } = locked.value;
    const refusal = await holdArticles(tx, locked.value, context.now);
    if (refusal) return failed(refusal);
    const next = await stateAfter(tx, locked.value, "merge", { round });
    if (!next.ok) return next;
    const refused = await unapproved(tx, locked.value, accepts);
    if (refused) return failed(refused);
    const made = new Map<string, Made>();
    for (const part of row.parts) {
      const written = await writePart(tx, context, locked.value, { part, accepts });
      if (!written.ok) return written;
      if (written.value) made.set(part.id, written.value);
    }
    const decisions = accepts.includes("status") ? await decideAll(tx, context, locked.value, made) : success([]);
    if (!decisions.ok) return decisions;
    const changed = [...made.values()].filter((each) => each.changed);
    if (changed.length + decisions.value.length === 0) return failed(invalid("accepts", NOTHING));
    const merged = {
      state: "merged" as const,
      mergedById: context.actor.userId,
      mergedAt: context.now,
      changedAt: context.now,
    };
    await tx.proposal.update({ where: { id: row.id }, data: merged });
    await recordEvent(tx, row.id, { byId: context.actor.userId, at: context.now }, { kind: "merge", accepts, round });
    const articles = changed.map(({ slug, revision }) => ({ slug, revision }));
    return success({ number, articles, decisions: decisions.value });
  });
}

const NOTHING = "None of this can be merged alone: a new claim needs its text. Approve the text too.";

/**
 * Holds everything that merging writes to, in one order, so that two mergers never wait for each other in a circle. Returns why the
 * merger may not write one of the articles; null: they may.
 */
async function holdArticles(tx: Tx, { row, world }: LockedProposal, now: Date): Promise<NotAllowed | null> {
  if (row.parts.some((part) => part.articleId === null)) await lockWorld(tx, world.id);
  const ids = row.parts.flatMap((part) => (part.articleId === null ? [] : [part.articleId]));
  await tx.$queryRaw`SELECT id FROM "Article" WHERE id = ANY(${ids}) ORDER BY id FOR UPDATE`;
  for (const id of ids) {
    const refusal = await protectedFrom(tx, world, id, now, "merge");
    if (refusal) return refusal;
  }
  return null;
}

/** Why these aspects may not be merged yet; null when each has the approvals that the world asks for. */
async function unapproved(tx: Tx, locked: LockedProposal, accepts: readonly Aspect[]): Promise<Failure | null> {
  const { row, rules } = locked;
  const standings = standingsOf(await aspectsInside(tx, locked), approvalsIn(row.events, row.round), rules.approvals);
  for (const aspect of accepts) {
    const standing = standings.find((each) => each.aspect === aspect);
    if (!standing) return invalid("accepts", `This proposal changes no ${aspect}.`);
    if (standing.enough) continue;
    const has = `${standing.by.length} of ${rules.approvals}`;
    return { kind: "conflict", detail: `The ${aspect} has ${has} approvals. Merge without it, or get more approvals.` };
  }
  return null;
}

/** Writes what is accepted of one article; null: nothing of an article that does not exist. */
async function writePart(
  tx: Tx,
  context: ActionContext,
  { row }: LockedProposal,
  { part, accepts }: { readonly part: LockedArticle; readonly accepts: readonly Aspect[] },
): Promise<Result<Made | null, Failure>> {
  const base = await baseOfPart(tx, part);
  const content = acceptedContent(base, contentOfPart(part), accepts);
  if (content === null) return success(null);
  const by = { authorId: authorOf(row), now: context.now };
  const summary = mergeSummary(part.summary || row.title, row.number, context.actor.name);
  const written =
    base === null || part.articleId === null
      ? await begin(tx, by, row.worldId, content, summary)
      : await extend(tx, by, row.worldId, { part, articleId: part.articleId, base, content, summary });
  if (!written.ok) return written;
  const { articleId, slug, revision, changed } = written.value;
  if (changed) {
    const approval = { fromNumber: revision, number: revision, note: "", byId: context.actor.userId, at: context.now };
    await insertApproval(tx, { worldId: row.worldId, articleId, ...approval, proposalId: row.id });
    await tx.proposedArticle.update({ where: { id: part.id }, data: { mergedSlug: slug, mergedRevision: revision } });
  }
  return written;
}

type By = Parameters<typeof beginArticle>[1];
type Content = Parameters<typeof beginArticle>[3];

async function begin(
  tx: Tx,
  by: By,
  worldId: string,
  content: Content,
  summary: string,
): Promise<Result<Made, Failure>> {
  const begun = await beginArticle(tx, by, worldId as Parameters<typeof beginArticle>[2], content, summary);
  return begun.ok ? success({ ...begun.value, revision: 1, changed: true }) : begun;
}

async function extend(
  tx: Tx,
  by: By,
  worldId: string,
  on: {
    readonly part: LockedArticle;
    readonly articleId: string;
    readonly base: Content;
    readonly content: Content;
    readonly summary: string;
  },
): Promise<Result<Made, Failure>> {
  const { part, articleId, base, summary } = on;
  const checked = await checkEvidence(tx, { worldId, articleId }, on.content.doc, [base.doc]);
  if (!checked.ok) return checked;
  const { slug } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { slug: true } });
  const headNumber = part.baseNumber;
  const article = { id: articleId, worldId, headNumber };
  const content = { ...on.content, doc: checked.value };
  const revision = await addRevision(tx, by, { article, head: base, content, baseRevision: headNumber, summary });
  return success({ articleId, slug, revision, changed: revision !== headNumber });
}

/** Makes the requested decisions, by who merges: the canon log names who was allowed to decide. */
async function decideAll(
  tx: Tx,
  context: ActionContext,
  { row, world }: LockedProposal,
  made: ReadonlyMap<string, Made>,
): Promise<Result<string[], Failure>> {
  const names = await namesOf(tx, [authorOf(row)]);
  const proposer = names.get(authorOf(row)) ?? "somebody who left";
  const decisions: string[] = [];
  for (const request of row.statusRequests) {
    const slug = made.get(request.partId)?.slug;
    if (slug === undefined) {
      return failed(
        invalid("accepts", "A status for an article that does not exist yet needs its text. Approve both."),
      );
    }
    const { disputed, rule, evidence, supersededBy, claimId } = request;
    const decided = await decideCanon(
      { db: nestedTransaction(tx), actor: context.actor, now: context.now },
      world.slug,
      {
        ...(claimId === null ? { article: slug } : { claim: claimId }),
        ...(supersededBy === null ? {} : { supersededBy }),
        to: fromStored(request.to),
        disputed,
        rule,
        evidence,
        reason: `${request.reason} (Requested by ${proposer} in proposal ${row.number}.)`,
      },
    );
    if (!decided.ok) return failed(aboutStatusRequest(decided.failure));
    await tx.statusRequest.update({ where: { id: request.id }, data: { decisionId: decided.value.id } });
    decisions.push(decided.value.id);
  }
  return success(decisions);
}

function aboutStatusRequest(failure: Failure): Failure {
  return {
    ...failure,
    detail: `A requested status cannot be decided: ${failure.detail} Merge without the status, or change the request.`,
  };
}
