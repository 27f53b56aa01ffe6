import { type Suspension, suspensionOf } from "@/lib/auth/suspension";
import type { Db } from "@/lib/db";
import { type AccountUse, accountUse } from "@/lib/quotas/read";

/** What the list of accounts is asked for: every word of `words` is part of the name or the address. */
export type AccountsFilter = { readonly words: string; readonly suspended: boolean };

/** An account as whoever runs the installation sees it. */
export type AccountEntry = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly ownsInstallation: boolean;
  /** Whether somebody vouched for the address: a provider, or a link sent to it. */
  readonly verified: boolean;
  readonly joined: Date;
  /** When the person last wrote, opened a page or had a program ask for something; null: not known. To a few minutes. */
  readonly lastSeen: Date | null;
  readonly worlds: number;
  readonly bytes: number;
  readonly suspension: Suspension | null;
};

/** A page of accounts, newest first. Ask only for somebody who may administer. */
export async function accountsOf(
  db: Db,
  filter: AccountsFilter,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<AccountEntry[]> {
  const rows = await db.user.findMany({
    where: condition(filter),
    include: ENTRY,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    skip,
    take: limit,
  });
  const uses = await db.personUse.findMany({ where: { userId: { in: rows.map(({ id }) => id) } } });
  const useOf = new Map(uses.map((use) => [use.userId, use]));
  return rows.map((row) => entry(row, useOf.get(row.id)));
}

/** How many accounts there are that fit. */
export function countAccounts(db: Db, filter: AccountsFilter): Promise<number> {
  return db.user.count({ where: condition(filter) });
}

/** One account with its worlds and all that it uses; null: there is none with this id. */
export async function accountWithUse(
  db: Db,
  id: string,
): Promise<(AccountEntry & { use: AccountUse; memberOf: { slug: string; title: string; role: string }[] }) | null> {
  const row = await db.user.findUnique({ where: { id }, include: ENTRY });
  if (!row) return null;
  const [personUse, use, memberships] = await Promise.all([
    db.personUse.findUnique({ where: { userId: id } }),
    accountUse(db, id),
    db.membership.findMany({
      where: { userId: id },
      select: { role: true, world: { select: { slug: true, title: true } } },
      orderBy: [{ role: "asc" }, { world: { title: "asc" } }],
    }),
  ]);
  const memberOf = memberships.map(({ role, world }) => ({ ...world, role }));
  return { ...entry(row, personUse ?? undefined), use, memberOf };
}

const ENTRY = {
  sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 },
  tokens: {
    select: { lastUsedAt: true },
    where: { lastUsedAt: { not: null } },
    orderBy: { lastUsedAt: "desc" },
    take: 1,
  },
  _count: { select: { memberships: { where: { role: "owner", world: { deletedAt: null } } } } },
} as const;

type Row = {
  id: string;
  name: string;
  email: string;
  ownsInstallation: boolean;
  emailVerified: Date | null;
  createdAt: Date;
  suspendedAt: Date | null;
  suspendedReason: string | null;
  sessions: { lastSeenAt: Date }[];
  tokens: { lastUsedAt: Date | null }[];
  _count: { memberships: number };
};

function entry(row: Row, use?: { bytes: bigint; wroteAt: Date | null }): AccountEntry {
  const { id, name, email, ownsInstallation, emailVerified, createdAt: joined, sessions, tokens } = row;
  const seen = [sessions[0]?.lastSeenAt, tokens[0]?.lastUsedAt, use?.wroteAt].flatMap((at) => at?.getTime() ?? []);
  return {
    id,
    name,
    email,
    ownsInstallation,
    verified: emailVerified !== null,
    joined,
    lastSeen: seen.length > 0 ? new Date(Math.max(...seen)) : null,
    worlds: row._count.memberships,
    bytes: Number(use?.bytes ?? 0),
    suspension: suspensionOf(row),
  };
}

function condition({ words, suspended }: AccountsFilter) {
  const each = words.split(/\s+/).filter(Boolean);
  return {
    ...(suspended ? { suspendedAt: { not: null } } : {}),
    AND: each.map((word) => {
      const contains = { contains: word, mode: "insensitive" as const };
      return { OR: [{ name: contains }, { email: contains }] };
    }),
  };
}
