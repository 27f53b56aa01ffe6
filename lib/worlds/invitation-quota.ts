import type { Conflict } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { quotasOf } from "@/lib/quotas/read";
import type { WorldId } from "./world";

/** Whether the world may have one more invitation that waits. Failure: `conflict` when its quota is full. */
export async function roomForInvitation(tx: Tx, worldId: WorldId, now: Date): Promise<Result<null, Conflict>> {
  const { invitationsPerWorld: limit } = await quotasOf(tx);
  const open = { worldId, revokedAt: null, acceptedAt: null, declinedAt: null, expiresAt: { gt: now } };
  if ((await tx.invitation.count({ where: open })) < limit) return success(null);
  const detail = `This world has ${limit} open invitations, the most allowed. Withdraw one that is no longer needed.`;
  return failed({ kind: "conflict", detail });
}
