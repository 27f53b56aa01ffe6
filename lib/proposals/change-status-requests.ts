import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { type Changed, changeInNewRound } from "./change-in-new-round";
import { type addedStatusRequest, MAX_STATUS_REQUESTS, type statusRequestsInput } from "./input";
import { insertStatusRequest, storeStatusRequests, wrongStatusRequest } from "./write-status-requests";

const CHANGE_NOTE = "requested statuses";

/** Says which canon statuses a proposal requests: all of them, in the place of those that it had. */
export async function setStatusRequests(
  context: ActionContext,
  worldSlug: string,
  number: number,
  input: z.infer<typeof statusRequestsInput>,
): Promise<Result<Changed, Failure>> {
  return changeInNewRound(context, worldSlug, number, async (tx, { row }) => {
    const stored = await storeStatusRequests(tx, row, input);
    return stored.ok ? success(CHANGE_NOTE) : stored;
  });
}

/** Requests one more canon status, in the place of what was requested for the same article or claim. Returns its id, too. */
export async function requestStatus(
  context: ActionContext,
  worldSlug: string,
  number: number,
  input: z.infer<typeof addedStatusRequest>,
): Promise<Result<Changed & { request: string }, Failure>> {
  let request = "";
  const changed = await changeInNewRound(context, worldSlug, number, async (tx, { row }) => {
    const wrong = await wrongStatusRequest(tx, row, input);
    if (wrong) return failed(wrong);
    const target = { partId: input.part, claimId: input.claim ?? null };
    const kept = row.statusRequests.filter((each) => each.partId !== target.partId || each.claimId !== target.claimId);
    if (kept.length >= MAX_STATUS_REQUESTS) {
      return failed(invalid("", `A proposal requests ${MAX_STATUS_REQUESTS} statuses at most.`));
    }
    await tx.statusRequest.deleteMany({ where: { proposalId: row.id, ...target } });
    request = await insertStatusRequest(tx, row, input, (kept.at(-1)?.order ?? -1) + 1);
    return success(CHANGE_NOTE);
  });
  return changed.ok ? success({ ...changed.value, request }) : changed;
}

/** Takes one requested status back. Failure: `notFound` for one that the proposal has not, or no more. */
export async function withdrawStatusRequest(
  context: ActionContext,
  worldSlug: string,
  number: number,
  request: string,
): Promise<Result<Changed, Failure>> {
  return changeInNewRound(context, worldSlug, number, async (tx, { row }) => {
    const { count } = await tx.statusRequest.deleteMany({ where: { id: request, proposalId: row.id } });
    return count > 0 ? success(CHANGE_NOTE) : failed(notFound("such request in this proposal"));
  });
}
