import type { NotAllowed, Unauthenticated } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import type { Actor, Viewer } from "./actor";
import { hashOfSecret } from "./secret";
import { suspended, suspensionOf } from "./suspension";

/** `lastUsedAt` is this exact, in ms: one write a minute for each token, not one for each call. */
const LAST_USED_STEP = 60_000;

/**
 * Who sends this `Authorization` header (null: there is none, so nobody known). Failures: `unauthenticated` when the header is
 * malformed or the token is unknown or revoked, since a bad token never counts as a visitor; `notAllowed` where its account is suspended.
 */
export async function viewerOfToken(
  db: Db,
  authorization: string | null,
  now: Date,
): Promise<Result<Viewer, Unauthenticated | NotAllowed>> {
  if (authorization === null) return success(null);
  const token = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1];
  if (!token) return failed(refused("Write the header as `Authorization: Bearer TOKEN`."));
  const [row] = await db.$queryRaw<TokenRow[]>`
    SELECT t.id, t."lastUsedAt", t."expiresAt", t."revokedAt",
      u.id AS "userId", u.name, u.email, u."ownsInstallation", u."suspendedAt", u."suspendedReason"
    FROM "ApiToken" t JOIN "User" u ON u.id = t."userId" WHERE t.hash = ${hashOfSecret(token)}`;
  if (!row || row.revokedAt)
    return failed(refused("This token is unknown or has been revoked. Create one on the account page."));
  if (row.expiresAt && row.expiresAt <= now)
    return failed(refused("This token has expired. Create a new one on the account page."));
  const suspension = suspensionOf(row);
  if (suspension) return failed(suspended(suspension));
  if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() >= LAST_USED_STEP) {
    await db.apiToken.updateMany({ where: { id: row.id }, data: { lastUsedAt: now } });
  }
  const { userId, name, email, ownsInstallation } = row;
  return success({ userId, name, email, ownsInstallation });
}

/** A token with whose it is. */
type TokenRow = Actor &
  Parameters<typeof suspensionOf>[0] & {
    readonly id: string;
    readonly lastUsedAt: Date | null;
    readonly expiresAt: Date | null;
    readonly revokedAt: Date | null;
  };

function refused(detail: string): Unauthenticated {
  return { kind: "unauthenticated", detail };
}
