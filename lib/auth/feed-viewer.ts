import type { NotAllowed, Unauthenticated } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import type { UserId, Viewer } from "./actor";
import { hashOfSecret } from "./secret";
import { suspended, suspensionOf } from "./suspension";
import { viewerOfToken } from "./token-actor";

/** `lastUsedAt` is this exact, in ms: programs ask for feeds often. */
const LAST_USED_STEP = 10 * 60_000;

/**
 * Who asks for a feed: by the key in its address, or by an API token; nobody known where there is neither. Sessions do not count, so
 * that an address gives the same to a program as to a browser. Failures: `unauthenticated` for a key or token that does not work,
 * `notAllowed` where its account is suspended.
 */
export async function feedViewer(
  db: Db,
  asked: { readonly key: string | null; readonly authorization: string | null },
  now: Date,
): Promise<Result<Viewer, Unauthenticated | NotAllowed>> {
  if (asked.key === null) return viewerOfToken(db, asked.authorization, now);
  const row = await db.feedKey.findUnique({ where: { hash: hashOfSecret(asked.key) }, include: { user: true } });
  if (!row || row.revokedAt) {
    const detail = "This key is unknown or has been revoked. Create one on the account page.";
    return failed({ kind: "unauthenticated", detail });
  }
  const suspension = suspensionOf(row.user);
  if (suspension) return failed(suspended(suspension));
  if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() >= LAST_USED_STEP) {
    await db.feedKey.updateMany({ where: { id: row.id }, data: { lastUsedAt: now } });
  }
  const { id, name, email, ownsInstallation } = row.user;
  return success({ userId: id as UserId, name, email, ownsInstallation });
}
