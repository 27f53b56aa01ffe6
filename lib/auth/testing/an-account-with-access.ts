import { createFeedKey } from "@/lib/auth/create-feed-key";
import { createSession } from "@/lib/auth/create-session";
import { createToken } from "@/lib/auth/create-token";
import { feedViewer } from "@/lib/auth/feed-viewer";
import { hashPassword } from "@/lib/auth/password";
import { livingSession } from "@/lib/auth/read-sessions";
import { viewerOfToken } from "@/lib/auth/token-actor";
import type { Db } from "@/lib/db";
import { aPerson } from "@/prisma/testing/a-world";

/**
 * An account with every way in: a password, a session, a token, a feed key and a linked provider.
 * `left()` tells which of them still work.
 */
export async function anAccountWithAccess(db: Db, password: string, now: Date, { verified = false } = {}) {
  const person = await aPerson(db, "Ada");
  const { userId, email } = person;
  const data = { passwordHash: await hashPassword(password), emailVerified: verified ? now : null };
  await db.user.update({ where: { id: userId }, data });
  const context = { db, actor: person, now };
  const session = await createSession(db, { userId, sessionEpoch: 0 }, { agent: "", ipAddress: "" }, now);
  const [token, key] = [await createToken(context, { name: "t" }), await createFeedKey(context, { name: "k" })];
  if (!token.ok || !key.ok) throw new Error("no secrets");
  await db.account.create({ data: { userId, type: "oauth", provider: "github", providerAccountId: userId } });
  const authorization = `Bearer ${token.value.token}`;
  const left = async () => ({
    session: (await livingSession(db, session, now)) !== null,
    token: (await viewerOfToken(db, authorization, now)).ok,
    key: (await feedViewer(db, { key: key.value.token, authorization: null }, now)).ok,
    provider: (await db.account.count({ where: { userId } })) > 0,
  });
  return { context, userId, email, left };
}
