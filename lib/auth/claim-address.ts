import type { Db } from "@/lib/db";

/**
 * Hands the account with this address to the person for whom a provider vouches, before the two are linked. If nobody had vouched
 * for the address so far, whoever signed up with it may be somebody else, who waits for its owner to come: so the password, the
 * sessions and the tokens made until now end. An address that is vouched for already is left alone, and so is one without account.
 */
export async function claimAddress(db: Db, email: string, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { email, emailVerified: null },
      data: { emailVerified: now, passwordHash: null, sessionEpoch: { increment: 1 } },
    });
    if (count === 0) return;
    await tx.apiToken.updateMany({ where: { user: { email }, revokedAt: null }, data: { revokedAt: now } });
  });
}
