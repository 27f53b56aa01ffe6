import type { Db } from "@/lib/db";
import { type Language, languageIn } from "@/lib/language/language";
import type { Actor, UserId } from "./actor";
import { plainAddress } from "./input";

/** The person with this id as somebody who acts, and the epoch that a session must be of; null: no such person (any more). */
export async function actorById(db: Db, userId: UserId): Promise<{ actor: Actor; sessionEpoch: number } | null> {
  return foundActor(await db.user.findUnique({ where: { id: userId } }));
}

/** The person with this e-mail address (any case) as somebody who acts; null: nobody has it. */
export async function actorByEmail(db: Db, email: string): Promise<Actor | null> {
  const address = plainAddress(email.trim());
  const found = address && foundActor(await db.user.findUnique({ where: { email: address } }));
  return found ? found.actor : null;
}

/** A person's account as its owner sees it. */
export type AccountView = {
  readonly name: string;
  readonly email: string;
  /** Somebody has shown that the address is theirs: by a link of mail, or a provider vouches for it. */
  readonly emailVerified: boolean;
  readonly hasPassword: boolean;
  readonly ownsInstallation: boolean;
  /** The ids of the providers that the person signs in through: `github`, `google`, `discord`. */
  readonly providers: readonly string[];
  readonly since: Date;
};

/** The account of a person; null: no such person. */
export async function accountOf(db: Db, userId: UserId): Promise<AccountView | null> {
  const user = await db.user.findUnique({
    where: { id: userId },
    include: { accounts: { select: { provider: true } } },
  });
  if (!user) return null;
  const { name, email, ownsInstallation, createdAt } = user;
  const providers = user.accounts.map((account) => account.provider).sort();
  const emailVerified = user.emailVerified !== null;
  return {
    name,
    email,
    emailVerified,
    hasPassword: user.passwordHash !== null,
    ownsInstallation,
    providers,
    since: createdAt,
  };
}

/** The language that a person has set in their account; null: none, or there is no such person. */
export async function languageSetBy(db: Db, userId: UserId): Promise<Language | null> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { language: true } });
  return languageIn(user?.language);
}

/** Whether somebody has shown that a person's address is theirs; true for nobody known, of whom there is nothing to say. */
export async function hasVerifiedAddress(db: Db, userId: string): Promise<boolean> {
  return (await db.user.count({ where: { id: userId, emailVerified: null } })) === 0;
}

/** An API token as its owner sees it; the token itself is kept nowhere. */
export type TokenView = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  /** null: it works until it is revoked. */
  readonly expiresAt: Date | null;
};

/** The tokens of a person that were not revoked, newest first. */
export async function tokensOf(db: Db, userId: UserId): Promise<TokenView[]> {
  return db.apiToken.findMany({
    where: { userId, revokedAt: null },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true, expiresAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
}

/** The keys of feeds of a person that work, newest first. */
export async function feedKeysOf(db: Db, userId: UserId): Promise<Omit<TokenView, "expiresAt">[]> {
  return db.feedKey.findMany({
    where: { userId, revokedAt: null },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
}

/** How this installation takes in new people: `first` when there is nobody yet, who then will own it. */
export async function signUpState(db: Db): Promise<"first" | "open" | "closed"> {
  const [installation, somebody] = await Promise.all([
    db.installation.findUnique({ where: { id: 1 } }),
    db.user.findFirst({ select: { id: true } }),
  ]);
  if (!somebody) return "first";
  return (installation?.signUpOpen ?? true) ? "open" : "closed";
}

type UserRow = { id: string; name: string; email: string; ownsInstallation: boolean; sessionEpoch: number };

function foundActor(row: UserRow | null) {
  if (!row) return null;
  const { id, name, email, ownsInstallation, sessionEpoch } = row;
  return { actor: { userId: id as UserId, name, email, ownsInstallation }, sessionEpoch };
}
