import type { Db, Tx } from "@/lib/db";
import { hashOfSecret } from "./secret";

/** Whether this secret of an invitation's link is good at that time: known, and open. */
export async function isInvited(db: Db | Tx, secret: string | null, at: Date): Promise<boolean> {
  if (!secret) return false;
  const where = {
    hash: hashOfSecret(secret),
    revokedAt: null,
    acceptedAt: null,
    declinedAt: null,
    expiresAt: { gt: at },
  };
  return (await db.invitation.count({ where })) > 0;
}
