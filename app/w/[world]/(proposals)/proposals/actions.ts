"use server";

import { revalidatePath } from "next/cache";
import { anyName, anyNumber, buttonAction, formAction, resultAction } from "@/app/server-action";
import { misread, type Refusal, refusalOf } from "@/components/api/refusal";
import { type FormState, failedWith, textsOf } from "@/components/form/form-state";
import type { Act } from "@/lib/auth/act";
import { asSignedIn } from "@/lib/auth/session-actor";
import type { Failure, SignedOut } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { db } from "@/lib/db";
import { changeProposalWords, dropProposalPart, setProposalWishes } from "@/lib/proposals/change-proposal";
import { commentOnProposal } from "@/lib/proposals/comment-on-proposal";
import {
  commentResolution,
  proposalComment,
  proposalMerge,
  proposalStep,
  proposalWords,
  wishesInput,
} from "@/lib/proposals/input";
import { mergeProposal } from "@/lib/proposals/merge-proposal";
import { proposalFor } from "@/lib/proposals/read-proposal";
import { rebaseProposal } from "@/lib/proposals/rebase-proposal";
import { resolveComment } from "@/lib/proposals/resolve-comment";
import { stepProposal } from "@/lib/proposals/step-proposal";
import { worldFor } from "@/lib/worlds/read";

/** Sends, approves, declines ... a proposal. Answers the refusal, or null. */
export const stepAction = buttonAction([anyName, anyNumber, proposalStep], async (world, number, step) => {
  return told(world, await asSignedIn((act) => stepProposal(act, world, number, step)));
});

/** Merges a proposal. Answers the refusal, or null. */
export const mergeAction = buttonAction([anyName, anyNumber, proposalMerge], async (world, number, merge) => {
  return told(world, await asSignedIn((act) => mergeProposal(act, world, number, merge)));
});

/** Changes what a proposal is called and what it is for. Answers the refusal, or null. */
export const wordsAction = buttonAction([anyName, anyNumber, proposalWords], async (world, number, words) => {
  return told(world, await asSignedIn((act) => changeProposalWords(act, world, number, words)));
});

/** Says something about a proposal. Answers the refusal, or null. */
export const commentAction = buttonAction([anyName, anyNumber, proposalComment], async (world, number, said) => {
  return told(world, await asSignedIn((act) => commentOnProposal(act, world, number, said)));
});

/** Settles a remark, or takes that back. Answers the refusal, or null. */
export const resolveAction = buttonAction(
  [anyName, anyNumber, anyName, commentResolution],
  async (world, number, commentId, { resolved }) => {
    return told(world, await asSignedIn((act) => resolveComment(act, world, number, { commentId, resolved })));
  },
);

/** Takes an article out of a proposal. Answers the refusal, or null. */
export const dropPartAction = buttonAction([anyName, anyNumber, anyName], async (world, number, part) => {
  return told(world, await asSignedIn((act) => dropProposalPart(act, world, number, part)));
});

/** Brings a proposal up to date. Answers how many conflicts are left to choose about, or the refusal. */
export const rebaseAction = resultAction(
  [anyName, anyNumber],
  async (world, number): Promise<Result<{ conflicts: number }, Refusal>> => {
    const rebased = await asSignedIn((act) => rebaseProposal(act, world, number));
    told(world, rebased);
    return rebased.ok ? success({ conflicts: rebased.value.conflicts.length }) : failed(rebased.failure);
  },
);

/** Adds a wished status. The choice names the article's part, and after a space the claim. */
export const wishAction = formAction([anyName, anyNumber], async (world, number, form) => {
  const typed = textsOf(form);
  const stored = await asSignedIn((act) => addWish(act, world, number, typed));
  if (!stored.ok) return atFields(failedWith(stored.failure, typed));
  revalidatePath(`/w/${world}`, "layout");
  return { values: {}, errors: [], done: true };
});

async function addWish(act: Act, world: string, number: number, typed: Record<string, string>) {
  const [part = "", claim] = (typed.claim ?? "").split(" ");
  const wishes = await wishesNow(act, world, number, part);
  const evidence = passagesIn(typed.evidence ?? "[]");
  const { to, rule, reason, supersededBy } = typed;
  const wish = { part: wishes.index, to, disputed: typed.disputed === "on", rule, reason, evidence };
  const added = { ...wish, ...(claim ? { claim } : {}), ...(supersededBy ? { supersededBy } : {}) };
  const same = (each: { part: number; claim?: string }) => each.part === wish.part && each.claim === claim;
  const kept = wishes.all.filter((each) => !same(each));
  const input = wishesInput.safeParse({ wishes: [...kept, added] });
  if (!input.success) {
    const issues = input.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    return failed({ ...misread(input.error), kind: "invalid" as const, issues });
  }
  return setProposalWishes(act, world, number, input.data);
}

/** Takes a wished status back. Answers the refusal, or null. */
export const unwishAction = buttonAction([anyName, anyNumber, anyName], async (world, number, wish) => {
  const unwished = await asSignedIn(async (act) => {
    const { all, ids } = await wishesNow(act, world, number, "");
    const wishes = all.filter((_each, index) => ids[index] !== wish);
    return setProposalWishes(act, world, number, { wishes });
  });
  return told(world, unwished);
});

/** The wishes as they are, as an input, and the place of a part among the articles (-1: none). */
async function wishesNow(act: Act, worldSlug: string, number: number, part: string) {
  const world = await worldFor(db, act.actor, worldSlug);
  const view = world && (await proposalFor(db, act.actor, world, number));
  const parts = view?.parts.map(({ id }) => id) ?? [];
  const all = (view?.wished ?? []).map(({ part: id, claim, to, disputed, rule, reason, evidence, supersededBy }) => ({
    ...{ part: parts.indexOf(id), to, disputed, rule, reason },
    evidence: evidence.map(({ passage }) => passage),
    ...(claim ? { claim: claim.id } : {}),
    ...(supersededBy ? { supersededBy: supersededBy.slug } : {}),
  }));
  return { all, ids: view?.wished.map(({ id }) => id) ?? [], index: parts.indexOf(part) };
}

/** Issues of the last wish, at the fields of the form that adds one. */
function atFields(state: FormState): FormState {
  const errors = state.errors.map(({ path, message }) => ({ path: path.replace(/^wishes\.\d+\./, ""), message }));
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
function told(world: string, result: Result<unknown, Failure | SignedOut>): Refusal | null {
  if (result.ok || result.failure.kind !== "signedOut") revalidatePath(`/w/${world}`, "layout");
  return refusalOf(result);
}
