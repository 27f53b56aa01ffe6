"use server";

import { revalidatePath } from "next/cache";
import { anyName, anyNumber, buttonAction, formAction, resultAction } from "@/app/server-action";
import { misread, type Refusal, refusalOf } from "@/components/api/refusal";
import { type FormState, failedWith, textsOf } from "@/components/form/form-state";
import type { ActionContext } from "@/lib/auth/action-context";
import { asSignedIn } from "@/lib/auth/session-actor";
import type { Failure, SignedOut } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { db } from "@/lib/db";
import { changeProposalTexts, dropProposedArticle, setStatusRequests } from "@/lib/proposals/change-proposal";
import { commentOnProposal } from "@/lib/proposals/comment-on-proposal";
import {
  commentResolution,
  proposalComment,
  proposalMerge,
  proposalStep,
  proposalTexts,
  statusRequestsInput,
} from "@/lib/proposals/input";
import { mergeProposal } from "@/lib/proposals/merge-proposal";
import { proposalFor } from "@/lib/proposals/read-proposal";
import { rebaseProposal } from "@/lib/proposals/rebase-proposal";
import { resolveComment } from "@/lib/proposals/resolve-comment";
import { stepProposal } from "@/lib/proposals/step-proposal";
import { worldFor } from "@/lib/worlds/read";

/** Sends, approves, declines ... a proposal. Returns the refusal, or null. */
export const stepAction = buttonAction([anyName, anyNumber, proposalStep], async (world, number, step) => {
  return refusalOrNull(world, await asSignedIn((context) => stepProposal(context, world, number, step)));
});

/** Merges a proposal. Returns the refusal, or null. */
export const mergeAction = buttonAction([anyName, anyNumber, proposalMerge], async (world, number, merge) => {
  return refusalOrNull(world, await asSignedIn((context) => mergeProposal(context, world, number, merge)));
});

/** Changes what a proposal is called and what it is for. Returns the refusal, or null. */
export const wordsAction = buttonAction([anyName, anyNumber, proposalTexts], async (world, number, words) => {
  return refusalOrNull(world, await asSignedIn((context) => changeProposalTexts(context, world, number, words)));
});

/** Says something about a proposal. Returns the refusal, or null. */
export const commentAction = buttonAction([anyName, anyNumber, proposalComment], async (world, number, said) => {
  return refusalOrNull(world, await asSignedIn((context) => commentOnProposal(context, world, number, said)));
});

/** Settles a comment, or takes that back. Returns the refusal, or null. */
export const resolveAction = buttonAction(
  [anyName, anyNumber, anyName, commentResolution],
  async (world, number, commentId, { resolved }) => {
    return refusalOrNull(
      world,
      await asSignedIn((context) => resolveComment(context, world, number, { commentId, resolved })),
    );
  },
);

/** Takes an article out of a proposal. Returns the refusal, or null. */
export const dropPartAction = buttonAction([anyName, anyNumber, anyName], async (world, number, part) => {
  return refusalOrNull(world, await asSignedIn((context) => dropProposedArticle(context, world, number, part)));
});

/** Brings a proposal up to date. Returns how many conflicts are left to choose about, or the refusal. */
export const rebaseAction = resultAction(
  [anyName, anyNumber],
  async (world, number): Promise<Result<{ conflicts: number }, Refusal>> => {
    const rebased = await asSignedIn((context) => rebaseProposal(context, world, number));
    refusalOrNull(world, rebased);
    return rebased.ok ? success({ conflicts: rebased.value.conflicts.length }) : failed(rebased.failure);
  },
);

/** Adds a requested status. The choice names the article's part, and after a space the claim. */
export const requestStatusAction = formAction([anyName, anyNumber], async (world, number, form) => {
  const typed = textsOf(form);
  const stored = await asSignedIn((context) => addStatusRequest(context, world, number, typed));
  if (!stored.ok) return atFields(failedWith(stored.failure, typed));
  revalidatePath(`/w/${world}`, "layout");
  return { values: {}, errors: [], done: true };
});

async function addStatusRequest(context: ActionContext, world: string, number: number, typed: Record<string, string>) {
  const [part = "", claim] = (typed.claim ?? "").split(" ");
  const requests = await currentStatusRequests(context, world, number, part);
  const evidence = passagesIn(typed.evidence ?? "[]");
  const { to, rule, reason, supersededBy } = typed;
  const request = { part: requests.index, to, disputed: typed.disputed === "on", rule, reason, evidence };
  const added = { ...request, ...(claim ? { claim } : {}), ...(supersededBy ? { supersededBy } : {}) };
  const same = (each: { part: number; claim?: string }) => each.part === request.part && each.claim === claim;
  const kept = requests.all.filter((each) => !same(each));
  const input = statusRequestsInput.safeParse({ statusRequests: [...kept, added] });
  if (!input.success) {
    const issues = input.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    return failed({ ...misread(input.error), kind: "invalid" as const, issues });
  }
  return setStatusRequests(context, world, number, input.data);
}

/** Withdraws a status request. Returns the refusal, or null. */
export const withdrawRequestAction = buttonAction([anyName, anyNumber, anyName], async (world, number, request) => {
  const withdrawn = await asSignedIn(async (context) => {
    const { all, ids } = await currentStatusRequests(context, world, number, "");
    const statusRequests = all.filter((_each, index) => ids[index] !== request);
    return setStatusRequests(context, world, number, { statusRequests });
  });
  return refusalOrNull(world, withdrawn);
});

/** The status requests as they are, as an input, and the place of an article in the proposal (-1: none). */
async function currentStatusRequests(context: ActionContext, worldSlug: string, number: number, part: string) {
  const world = await worldFor(db, context.actor, worldSlug);
  const view = world && (await proposalFor(db, context.actor, world, number));
  const parts = view?.parts.map(({ id }) => id) ?? [];
  const all = (view?.statusRequests ?? []).map(
    ({ part: id, claim, to, disputed, rule, reason, evidence, supersededBy }) => ({
      part: parts.indexOf(id),
      to,
      disputed,
      rule,
      reason,
      evidence: evidence.map(({ passage }) => passage),
      ...(claim ? { claim: claim.id } : {}),
      ...(supersededBy ? { supersededBy: supersededBy.slug } : {}),
    }),
  );
  return { all, ids: view?.statusRequests.map(({ id }) => id) ?? [], index: parts.indexOf(part) };
}

/** Issues of the last request, at the fields of the form that adds one. */
function atFields(state: FormState): FormState {
  const errors = state.errors.map(({ path, message }) => ({
    path: path.replace(/^statusRequests\.\d+\./, ""),
    message,
  }));
  return { ...state, errors };
}

function passagesIn(json: string): unknown {
  try {
    const chosen: unknown = JSON.parse(json);
    return Array.isArray(chosen) ? chosen.map((each: { value?: unknown }) => each.value) : chosen;
  } catch {
    return null;
  }
}

/** A refused step may come of a page that is out of date: it is shown anew, unless that would take away what was typed. */
function refusalOrNull(world: string, result: Result<unknown, Failure | SignedOut>): Refusal | null {
  if (result.ok || result.failure.kind !== "signedOut") revalidatePath(`/w/${world}`, "layout");
  return refusalOf(result);
}
