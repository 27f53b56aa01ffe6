import { revisionContent } from "@/lib/articles/revisions/read";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { checkEvidence } from "@/lib/articles/save/check-evidence";
import { mergeOntoHead } from "@/lib/articles/save/merge-onto-head";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import type { MergeBlock } from "@/lib/document/merge/merge";
import type { Changed } from "./change-in-new-round";
import { type LockedProposal, lockProposal, newRound, recordEvent, stateAfter } from "./lock-proposal";
import { baseOfPart, contentOfPart, outdatedBy, readArticleStates } from "./read-proposed-articles";
import { resultTransaction } from "./result-transaction";

/** An article of a proposal that could not be brought up to date by itself: the same blocks were changed on both sides. */
export type RebaseConflict = {
  readonly part: string;
  readonly article: string;
  readonly baseRevision: number;
  readonly headRevision: number;
  readonly blocks: readonly MergeBlock[];
  readonly base: RevisionContent;
  readonly theirs: RevisionContent;
  readonly mine: RevisionContent & { readonly summary: string };
};

/** What became of bringing a proposal up to date. */
export type Rebased = Changed & {
  /** How many of its articles stand on newer revisions now. */
  readonly moved: number;
  /** What its author has to choose about; until then the proposal stays outdated. */
  readonly conflicts: readonly RebaseConflict[];
};

/**
 * Carries a proposal onto the newest revisions of its articles, block by block as a save does. What both sides changed is answered
 * as a conflict and stays as it was, for the author to choose (`putProposedArticle` with the new base). What is approved goes back to
 * review. Failure: `conflict` when an article is in the trash, or the title of a new one is taken.
 */
export async function rebaseProposal(
  context: ActionContext,
  worldSlug: string,
  number: number,
): Promise<Result<Rebased, Failure>> {
  return resultTransaction(context.db, async (tx) => {
    const locked = await lockProposal(tx, context, worldSlug, number);
    if (!locked.ok) return locked;
    const { row, state } = locked.value;
    const next = await stateAfter(tx, locked.value, "rebase", { round: null });
    if (!next.ok) return next;
    const result = await rebaseParts(tx, locked.value);
    if (!result.ok) return result;
    const { moved, conflicts } = result.value;
    if (moved === 0) return success({ number, round: row.round, state, moved, conflicts });
    const round = await newRound(tx, context, locked.value, next.value);
    if (next.value !== "draft")
      await recordEvent(tx, row.id, { byId: context.actor.userId, at: context.now }, { kind: "rebase", round });
    return success({ number, round, state: next.value, moved, conflicts });
  });
}

async function rebaseParts(
  tx: Tx,
  { row }: LockedProposal,
): Promise<Result<{ moved: number; conflicts: RebaseConflict[] }, Failure>> {
  const states = await readArticleStates(tx, row.worldId, row.parts);
  const conflicts: RebaseConflict[] = [];
  let moved = 0;
  for (const part of row.parts) {
    const why = outdatedBy(part, states);
    if (why === "trashed") return failed(stuck(`“${part.title}” is in the trash. Remove it from the proposal.`));
    if (why === "taken") return failed(stuck(`There is already an article “${part.title}”. Choose another title.`));
    const article = states.articles.get(part.articleId ?? "");
    if (why === null || !article || part.articleId === null) continue;
    const [base, head] = [await baseOfPart(tx, part), await revisionContent(tx, part.articleId, article.headNumber)];
    if (!base || !head) throw new Error(`Part ${part.id} has no base or no head`);
    const mine = contentOfPart(part);
    const { headNumber } = article;
    const merged = await mergeOntoHead({ base, head, mine, baseNumber: part.baseNumber, headNumber });
    if (!merged.ok) {
      const sides = { base, theirs: head, mine: { ...mine, summary: part.summary } };
      const numbers = { baseRevision: part.baseNumber, headRevision: headNumber };
      conflicts.push({ part: part.id, article: article.slug, ...numbers, blocks: merged.failure.blocks, ...sides });
      continue;
    }
    const place = { worldId: row.worldId, articleId: part.articleId };
    const checked = await checkEvidence(tx, place, merged.value.doc, [base.doc, head.doc]);
    if (!checked.ok) return checked;
    const { title, kind, tags, aliases } = merged.value;
    const fields = { title, kind, tags: [...tags], aliases: [...aliases], baseNumber: headNumber };
    await tx.proposedArticle.update({ where: { id: part.id }, data: { ...fields, doc: checked.value as object } });
    moved += 1;
  }
  return success({ moved, conflicts });
}

function stuck(detail: string): Failure {
  return { kind: "conflict", detail };
}
