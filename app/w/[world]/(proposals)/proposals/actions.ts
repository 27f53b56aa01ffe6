"use server";

import { revalidatePath } from "next/cache";
import { callEndpoint } from "@/app/call-endpoint";
import { pickedIn } from "@/app/picked";
import { anyBody, anyName, anyNumber, buttonAction, formAction, resultAction } from "@/app/server-action";
import type { Failing } from "@/components/api/refusal";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";
import { type Result, success } from "@/lib/base/result";

/** Sends, approves, declines ... a proposal. Returns the refusal, or null. */
export const stepAction = buttonAction([anyName, anyNumber, anyBody], (world, number, body) =>
  upToDate(callEndpoint("post", "/worlds/{world}/proposals/{number}/events", { params: { world, number }, body })),
);

/** Merges a proposal. Returns the refusal, or null. */
export const mergeAction = buttonAction([anyName, anyNumber, anyBody], (world, number, body) =>
  upToDate(callEndpoint("post", "/worlds/{world}/proposals/{number}/merge", { params: { world, number }, body })),
);

/** Changes what a proposal is called and what it is for. Returns the refusal, or null. */
export const wordsAction = buttonAction([anyName, anyNumber, anyBody], (world, number, body) =>
  upToDate(callEndpoint("put", "/worlds/{world}/proposals/{number}", { params: { world, number }, body })),
);

/** Says something about a proposal, or about the part and block that `on` names. */
export const commentAction = formAction([anyName, anyNumber, anyBody], async (world, number, on, form) => {
  const typed = textsOf(form);
  const path = "/worlds/{world}/proposals/{number}/comments";
  const call = { params: { world, number }, body: { ...on, ...typed }, form };
  const said = await upToDate(callEndpoint("post", path, call));
  return said.ok ? SUCCEEDED : failedWith(said.failure, typed);
});

/** Settles a comment, or takes that back. Returns the refusal, or null. */
export const resolveAction = buttonAction([anyName, anyNumber, anyName, anyBody], (world, number, comment, body) => {
  const params = { world, number, comment };
  return upToDate(callEndpoint("put", "/worlds/{world}/proposals/{number}/comments/{comment}", { params, body }));
});

/** Takes an article out of a proposal. Returns the refusal, or null. */
export const dropPartAction = buttonAction([anyName, anyNumber, anyName], (world, number, part) => {
  const params = { world, number, part };
  return upToDate(callEndpoint("delete", "/worlds/{world}/proposals/{number}/parts/{part}", { params }));
});

/** Brings a proposal up to date. Returns how many conflicts are left to choose about, or the refusal. */
export const rebaseAction = resultAction([anyName, anyNumber], async (world, number) => {
  const path = "/worlds/{world}/proposals/{number}/rebase";
  const rebased = await upToDate(callEndpoint("post", path, { params: { world, number } }));
  return rebased.ok ? success({ conflicts: rebased.value.conflicts.length }) : rebased;
});

/** Requests a status. The choice names the article's part, and after a space the claim. */
export const requestStatusAction = formAction([anyName, anyNumber], async (world, number, form) => {
  const typed = textsOf(form);
  const [part, claim] = (typed.claim ?? "").split(" ");
  const { to, disputed, rule, reason, evidence, supersededBy } = typed;
  const body = {
    part,
    ...(claim ? { claim } : {}),
    to,
    disputed: disputed === "on",
    rule,
    reason,
    evidence: pickedIn(evidence),
    ...(supersededBy ? { supersededBy } : {}),
  };
  const path = "/worlds/{world}/proposals/{number}/status-requests";
  const requested = await callEndpoint("post", path, { params: { world, number }, body, form });
  return requested.ok ? SUCCEEDED : failedWith(requested.failure, typed);
});

/** Withdraws a status request. Returns the refusal, or null. */
export const withdrawRequestAction = buttonAction([anyName, anyNumber, anyName], (world, number, request) => {
  const params = { world, number, request };
  return upToDate(callEndpoint("delete", "/worlds/{world}/proposals/{number}/status-requests/{request}", { params }));
});

/** A refused step may come of a page that is out of date: it is shown anew, unless that would take away what was typed. */
async function upToDate<T, F extends Failing>(call: Promise<Result<T, F>>): Promise<Result<T, F>> {
  const outcome = await call;
  if (!outcome.ok && outcome.failure.kind !== "signedOut") revalidatePath("/", "layout");
  return outcome;
}
