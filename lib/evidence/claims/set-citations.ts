import type { z } from "zod";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { MergeConflict } from "@/lib/articles/save/merge-onto-head";
import { saveRevision } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { claimsOf, withCitations, withInvention } from "@/lib/document/claims/claim";
import { worldFor } from "@/lib/worlds/read";
import { citationsFromInput } from "./citation-from-input";
import type { claimCitations } from "./input";
import { claimById } from "./read";

/** Replaces all citations of a claim (and says whether it is an invention), as a new revision of its article. A draft of it stays. Failures: those of a save. */
export async function setCitations(
  context: ActionContext,
  worldSlug: string,
  claimId: string,
  input: z.infer<typeof claimCitations>,
): Promise<Result<{ id: string; revision: number }, Failure | MergeConflict>> {
  const world = await worldFor(context.db, context.actor, worldSlug);
  const place = world && (await claimById(context.db, world.id, claimId));
  if (!place) return failed(notFound("claim"));
  const base = await revisionContent(context.db, place.articleId, input.baseRevision);
  const before = base && claimsOf(base.doc).find((claim) => claim.id === claimId);
  if (!base || !before) return failed(invalid("baseRevision", "That revision does not hold this claim."));
  const citations = await citationsFromInput(context.db, world.id, input.citations, before.citations);
  if (!citations.ok) return citations;
  const cited = withCitations(base.doc, claimId, citations.value);
  const { baseRevision, invention = before.invention === true } = input;
  const doc = { ...withInvention(cited, claimId, invention) };
  const save = { baseRevision, doc, summary: "Citations of a claim changed" };
  const saved = await saveRevision(context, worldSlug, place.articleSlug, save);
  return saved.ok ? success({ id: claimId, revision: saved.value.revision }) : saved;
}
