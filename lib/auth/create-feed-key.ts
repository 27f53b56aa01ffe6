import type { z } from "zod";
import type { Conflict } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { quotasOf } from "@/lib/quotas/read";
import type { ActionContext } from "./action-context";
import type { tokenInput } from "./input";
import { hashOfSecret, newSecret } from "./secret";

/** What a key of a feed begins with, so that one that leaked is recognised. */
const PREFIX = "feed_";

/**
 * Makes a key by which a program reads the feeds that the actor may read, and nothing else: it stands in an address, where secrets
 * leak easily. The answer is the only time that it is seen: its hash is kept. Failure: `conflict` when the person has as many as are allowed.
 */
export async function createFeedKey(
  { db, actor, now }: ActionContext,
  { name }: z.infer<typeof tokenInput>,
): Promise<Result<{ id: string; name: string; token: string }, Conflict>> {
  const { userId } = actor;
  const { feedKeysPerAccount } = await quotasOf(db);
  if ((await db.feedKey.count({ where: { userId, revokedAt: null } })) >= feedKeysPerAccount) {
    return failed({
      kind: "conflict",
      detail: `You have ${feedKeysPerAccount} keys, the most allowed. Revoke one that is no longer used.`,
    });
  }
  const id = newId<"FeedKey">();
  const token = newSecret(PREFIX);
  await db.feedKey.create({ data: { id, userId, name, hash: hashOfSecret(token), createdAt: now } });
  return success({ id, name, token });
}
