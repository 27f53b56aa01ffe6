import type { Db, Tx } from "@/lib/db";
import { NO_REVIEW, type ReviewRules } from "./review-rules";

/** How a world reviews; NO_REVIEW where nobody has said anything. */
export async function reviewRulesOf(db: Db | Tx, worldId: string): Promise<ReviewRules> {
  const row = await db.reviewRules.findUnique({ where: { worldId } });
  if (!row) return NO_REVIEW;
  const { scope, approvals, ownApproval, proposers } = row;
  return { scope, approvals, ownApproval, proposers };
}
