import type { z } from "zod";
import { toStored } from "@/lib/base/canon-status";
import { type Failure, type Invalid, invalid } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { evidenceFrom } from "@/lib/canon/evidence-from";
import type { Tx } from "@/lib/db";
import { claimsOf } from "@/lib/document/claims/claim";
import type { DocJson } from "@/lib/document/model/json";
import type { addedStatusRequest, statusRequestsInput } from "./input";
import { below } from "./write-proposed-article";

type InProposal = { readonly id: string; readonly worldId: string };

/** A requested status; `part` is the id of the article in the proposal. */
type StatusRequest = z.infer<typeof addedStatusRequest>;

/** Puts requested statuses in the place of those that a proposal has. Failures come before the first write. */
export async function storeStatusRequests(
  tx: Tx,
  proposal: InProposal,
  { statusRequests }: z.infer<typeof statusRequestsInput>,
): Promise<Result<null, Failure>> {
  const parts = await tx.proposedArticle.findMany({ where: { proposalId: proposal.id }, orderBy: { order: "asc" } });
  const requests = statusRequests.map((request) => ({ ...request, part: parts[request.part]?.id ?? "" }));
  for (const [index, request] of requests.entries()) {
    const wrong = await wrongStatusRequest(tx, proposal, request);
    if (wrong) return failed(below(wrong, `statusRequests.${index}.`));
  }
  await tx.statusRequest.deleteMany({ where: { proposalId: proposal.id } });
  for (const [order, request] of requests.entries()) await insertStatusRequest(tx, proposal, request, order);
  return success(null);
}

/** What is wrong with a requested status for this proposal; null for nothing. */
export async function wrongStatusRequest(
  tx: Tx,
  { id: proposalId, worldId }: InProposal,
  { part: id, claim, to, evidence, supersededBy }: StatusRequest,
): Promise<Invalid | null> {
  const part = await tx.proposedArticle.findFirst({ where: { id, proposalId } });
  if (!part) return invalid("part", "The proposal has no such article.");
  const doc: unknown = part.doc;
  if (claim !== undefined && !claimsOf(doc as DocJson).some((each) => each.id === claim)) {
    return invalid("claim", "The article as proposed has no such claim.");
  }
  if (to === "superseded" && supersededBy === undefined) {
    return invalid("supersededBy", "Choose the article that replaces it.");
  }
  const found = await evidenceFrom(tx, worldId, evidence);
  return found.ok ? null : found.failure;
}

/** Stores a requested status that was checked, at its place in the list. Returns its id. */
export async function insertStatusRequest(
  tx: Tx,
  { id: proposalId }: InProposal,
  { part: partId, claim, to, supersededBy, ...rest }: StatusRequest,
  order: number,
): Promise<string> {
  const id = newId<"StatusRequest">();
  const target = { partId, claimId: claim ?? null, supersededBy: supersededBy ?? null };
  await tx.statusRequest.create({ data: { id, proposalId, order, ...target, to: toStored(to), ...rest } });
  return id;
}
