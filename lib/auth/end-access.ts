import type { Tx } from "@/lib/db";

/** What ends besides the sessions: API tokens and feed keys (`programs`), and the ways in through a provider (`providers`). */
export type Ended = { readonly programs: boolean; readonly providers: boolean };

/**
 * Ends the ways into an account other than its password: always all sessions (those that begin at this moment, too: the epoch
 * rises), and what `ended` names. Links of mail that were not followed end as well. Returns the new epoch.
 */
export async function endAccess(tx: Tx, userId: string, now: Date, ended: Ended): Promise<number> {
  const { sessionEpoch } = await tx.user.update({
    where: { id: userId },
    data: { sessionEpoch: { increment: 1 } },
    select: { sessionEpoch: true },
  });
  await tx.session.deleteMany({ where: { userId } });
  await tx.mailedLink.deleteMany({ where: { userId } });
  if (ended.programs) {
    const revoked = { where: { userId, revokedAt: null }, data: { revokedAt: now } };
    await tx.apiToken.updateMany(revoked);
    await tx.feedKey.updateMany(revoked);
  }
  if (ended.providers) await tx.account.deleteMany({ where: { userId } });
  return sessionEpoch;
}
