import type { Actor } from "@/lib/auth/actor";
import { newId } from "@/lib/base/ids";
import type { Tx } from "@/lib/db";
import type { AdministrationKind } from "./administration";

type NewEntry = {
  readonly kind: AdministrationKind;
  /** The account's address, the world's slug or the quotas, as they are now. */
  readonly subject: string;
  readonly reason: string;
  readonly userId?: string;
  readonly worldId?: string;
};

/** Adds to the log of administration, in the transaction of what it tells of. */
export async function logEntry(
  tx: Tx,
  { actor, now }: { readonly actor: Actor | null; readonly now: Date },
  entry: NewEntry,
): Promise<void> {
  const id = newId<"AdministrationEntry">();
  await tx.administrationEntry.create({ data: { ...entry, id, byId: actor?.userId ?? null, at: now } });
}
