import type { z } from "zod";
import type { Conflict } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { quotasOf } from "@/lib/quotas/read";
import type { ActionContext } from "./action-context";
import type { tokenInput } from "./input";
import { hashOfSecret, newSecret } from "./secret";

/** What a token begins with, so that one that leaked into a repository is recognised. */
const PREFIX = "canonry_";
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Makes an API token for the actor, which works for so many days or, without `days`, until it is revoked. The answer is the only time that it is seen: its hash is kept.
 * Failure: `conflict` when the person has as many as are allowed.
 */
export async function createToken(
  { db, actor, now }: ActionContext,
  { name, days = null }: z.infer<typeof tokenInput> & { readonly days?: number | null },
): Promise<Result<{ id: string; name: string; token: string }, Conflict>> {
  const { userId } = actor;
  const { tokensPerAccount } = await quotasOf(db);
  if (
    (await db.apiToken.count({
      where: { userId, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
    })) >= tokensPerAccount
  ) {
    return failed({
      kind: "conflict",
      detail: `You have ${tokensPerAccount} tokens, the most allowed. Revoke one that is no longer used.`,
    });
  }
  const id = newId<"ApiToken">();
  const token = newSecret(PREFIX);
  const expiresAt = days === null ? null : new Date(now.getTime() + days * DAY_MS);
  await db.apiToken.create({ data: { id, userId, name, hash: hashOfSecret(token), createdAt: now, expiresAt } });
  return success({ id, name, token });
}
