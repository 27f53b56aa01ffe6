import { PrismaAdapter } from "@next-auth/prisma-adapter";
import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import { admitPerson } from "@/lib/auth/admit-person";
import { plainAddress } from "@/lib/auth/input";
import { livingSession } from "@/lib/auth/read-sessions";
import { seenOf } from "@/lib/base/label-text";
import type { Db } from "@/lib/db";

/** The adapter's package knows Prisma's client by an older import path; it uses the same calls. */
type PrismaOfAdapter = Parameters<typeof PrismaAdapter>[0];

/** For whom the adapter works: the session in which a provider is linked, and the invitation that opens the door. */
type Asking = { readonly session: { readonly id: string } | null; readonly invitation: string | null };

/**
 * next-auth's Prisma adapter with three differences: new people come in through `admitPerson` like everybody; addresses are in small
 * letters; and nothing is kept of a provider's tokens, which we never use.
 */
export function authAdapter(db: Db, { session, invitation }: Asking): Adapter {
  const base = PrismaAdapter(db as unknown as PrismaOfAdapter);
  return {
    ...base,
    createUser: (user: Omit<AdapterUser, "id">) => createUser(db, user, invitation),
    getUserByEmail: async (given) => {
      const email = plainAddress(given);
      return email === null ? null : db.user.findUnique({ where: { email } });
    },
    linkAccount: (account: AdapterAccount) => linkAccount(db, account, session?.id ?? null),
  };
}

/**
 * Links a provider to an account. Where somebody links it who is signed in, their session must live still: the account may have been
 * claimed while they were at the provider (lib/auth/claim-address.ts), and both hold the person's row until they are done.
 */
async function linkAccount(db: Db, account: AdapterAccount, sessionId: string | null): Promise<void> {
  const { userId, type, provider, providerAccountId } = account;
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId} FOR UPDATE`;
    const session = sessionId === null ? null : await livingSession(tx, sessionId, new Date());
    if (sessionId !== null && session?.actor.userId !== userId)
      throw new Error("The session in which this began has ended.");
    await tx.account.create({ data: { userId, type, provider, providerAccountId } });
  });
}

/** Only called for an address that the provider vouches for (lib/auth/auth-options.ts). Throws where `admitPerson` refuses. */
async function createUser(db: Db, user: Omit<AdapterUser, "id">, invitation: string | null): Promise<AdapterUser> {
  const now = new Date();
  const email = plainAddress(user.email);
  if (email === null) throw new Error("The provider's e-mail address has letters that are no part of one.");
  const name = [...seenOf(user.name ?? "")].slice(0, 80).join("") || email.split("@")[0] || "Somebody";
  const newcomer = { name, email, image: user.image ?? null, passwordHash: null, emailVerified: now, invitation };
  const admitted = await db.$transaction((tx) => admitPerson(tx, newcomer, now));
  if (!admitted.ok) throw new Error(admitted.failure.detail);
  return { id: admitted.value.userId, email, name, emailVerified: now };
}
