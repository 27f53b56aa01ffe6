import type { Db } from "@/lib/db";
import { endAccess } from "./end-access";

/**
 * Hands the account with this address to the person for whom a provider vouches, before the two are linked. If nobody had vouched
 * for the address so far, whoever signed up with it may be somebody else, who waits for its owner to come: so everything by which
 * the account can be entered or read ends, in one transaction. An address that is vouched for already is left alone, and so is one
 * without account.
 */
export async function claimAddress(db: Db, email: string, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const claimed = await tx.user.updateManyAndReturn({
      where: { email, emailVerified: null },
      data: { emailVerified: now, passwordHash: null },
      select: { id: true },
    });
    for (const { id } of claimed) await endAccess(tx, id, now, { programs: true, providers: true });
  });
}
