import type { Db, Tx } from "@/lib/db";
import type { UserId } from "./actor";
import { hashOfSecret, newSecret } from "./secret";

/** How long each kind of link works, in ms: a password's is as good as the password. */
const LIVES = { resetPassword: 60 * 60_000, verifyAddress: 24 * 60 * 60_000, changeAddress: 24 * 60 * 60_000 } as const;

/** What a link that was sent by mail is for. */
export type LinkPurpose = keyof typeof LIVES;

/** Whose link it is, and where its mail went. */
export type MailedLink = { readonly userId: UserId; readonly email: string };

/** Makes a link for a person and ends those of the same kind that were sent before. Returns its secret, which is kept as a hash. */
export async function createMailedLink(tx: Tx, purpose: LinkPurpose, link: MailedLink, now: Date): Promise<string> {
  const secret = newSecret();
  await tx.mailedLink.deleteMany({ where: { OR: [{ userId: link.userId, purpose }, { expiresAt: { lt: now } }] } });
  const expiresAt = new Date(now.getTime() + LIVES[purpose]);
  await tx.mailedLink.create({ data: { hash: hashOfSecret(secret), purpose, ...link, expiresAt } });
  return secret;
}

/** The link with this secret, as long as it works; looking at it does not use it up, which programs that read mail would do. */
export async function mailedLink(
  db: Db | Tx,
  purpose: LinkPurpose,
  secret: string,
  now: Date,
): Promise<MailedLink | null> {
  const where = { hash: hashOfSecret(secret), purpose, expiresAt: { gt: now } };
  const row = await db.mailedLink.findFirst({ where, include: { user: { select: { email: true } } } });
  // A new address is not yet the person's.
  return row && (purpose === "changeAddress" || row.email === row.user.email)
    ? { userId: row.userId as UserId, email: row.email }
    : null;
}

/** The same, and uses it up: of two at once one gets it. */
export async function takeMailedLink(
  tx: Tx,
  purpose: LinkPurpose,
  secret: string,
  now: Date,
): Promise<MailedLink | null> {
  const link = await mailedLink(tx, purpose, secret, now);
  const { count } = await tx.mailedLink.deleteMany({ where: { hash: hashOfSecret(secret), purpose } });
  return count === 1 ? link : null;
}
