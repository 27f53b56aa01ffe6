import { PrismaAdapter } from "@next-auth/prisma-adapter";
import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import { admitPerson } from "@/lib/auth/admit-person";
import type { Db } from "@/lib/db";

/** The adapter's package knows Prisma's client by an older import path; it uses the same calls. */
type PrismaOfAdapter = Parameters<typeof PrismaAdapter>[0];

/**
 * next-auth's Prisma adapter with three differences: new people come in through `admitPerson` like everybody; addresses are in small
 * letters; and nothing is kept of a provider's tokens, which we never use. `invitation` opens the door when sign-up is closed.
 */
export function authAdapter(db: Db, invitation: string | null): Adapter {
  const base = PrismaAdapter(db as unknown as PrismaOfAdapter);
  return {
    ...base,
    createUser: (user: Omit<AdapterUser, "id">) => createUser(db, user, invitation),
    getUserByEmail: (email) => db.user.findUnique({ where: { email: email.toLowerCase() } }),
    linkAccount: async ({ userId, type, provider, providerAccountId }: AdapterAccount) => {
      await db.account.create({ data: { userId, type, provider, providerAccountId } });
    },
  };
}

/** Only called for an address that the provider vouches for (lib/auth/auth-options.ts). Throws where `admitPerson` refuses. */
async function createUser(db: Db, user: Omit<AdapterUser, "id">, invitation: string | null): Promise<AdapterUser> {
  const now = new Date();
  const email = user.email.toLowerCase();
  const name = user.name?.trim().slice(0, 80) || email.split("@")[0] || "Somebody";
  const newcomer = { name, email, image: user.image ?? null, passwordHash: null, emailVerified: now, invitation };
  const admitted = await db.$transaction((tx) => admitPerson(tx, newcomer, now));
  if (!admitted.ok) throw new Error(admitted.failure.detail);
  return { id: admitted.value.userId, email, name, emailVerified: now };
}
