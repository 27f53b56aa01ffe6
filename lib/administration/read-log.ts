import type { Db } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import type { AdministrationKind } from "./administration";

/** Whose entries are asked for; all where nothing is given. */
export type LogFilter = { readonly userId?: string; readonly worldId?: string };

/** One entry of the log of administration. */
export type LogEntry = {
  readonly id: string;
  readonly kind: AdministrationKind;
  /** Who did it; null: the command line. */
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly subject: string;
  readonly reason: string;
  readonly at: Date;
};

/** A page of the log of administration, newest first. Ask only for somebody who may administer. */
export async function administrationLog(
  db: Db,
  filter: LogFilter,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<LogEntry[]> {
  const rows = await db.administrationEntry.findMany({
    where: filter,
    orderBy: { sequence: "desc" },
    skip,
    take: limit,
  });
  const ids = rows.flatMap(({ byId }) => byId ?? []);
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ id, kind, byId, subject, reason, at }) => {
    const by = byId === null ? null : { id: byId, name: nameOf.get(byId) ?? somebodyWhoLeft() };
    return { id, kind, by, subject, reason, at };
  });
}

/** How many entries the log has. */
export function countLog(db: Db, filter: LogFilter): Promise<number> {
  return db.administrationEntry.count({ where: filter });
}
