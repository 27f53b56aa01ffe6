import type { TooLarge } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { formatBytes, MEGABYTE, quotasFrom } from "./quota";

/** Who writes (null: a visitor): the quota of an account does not hold for the installation's owner, whose machine it is. */
type Writer = { readonly userId: string; readonly ownsInstallation: boolean } | null;

/**
 * Whether a world and its writer have room for `added` more bytes of text or pictures (0: whatever a save brings; it is only asked whether
 * anything is left). Ask after the policy and before the first write. Two writes at once may each find the same room: a quota is
 * exceeded by what runs at that moment and no more. Failure: `tooLarge`, with how much is used and whom to ask.
 */
export async function roomFor(tx: Tx, writer: Writer, worldId: string, added: number): Promise<Result<null, TooLarge>> {
  const [row] = await tx.$queryRaw<Use[]>`SELECT ${columnsOfUse(writer, Prisma.sql`${worldId}`)}`;
  return roomWithin(row ?? NO_USE, writer, added);
}

/** What a world holds and somebody wrote, in bytes, and the quotas that are set, as `columnsOfUse` reads them. */
export type Use = { readonly worldUse: bigint | null; readonly personUse: bigint | null; readonly quotas: unknown };

const NO_USE: Use = { worldUse: null, personUse: null, quotas: null };

/** The columns of a `Use`, as SQL after SELECT, for those who read them with something else; `worldId` is SQL. */
export function columnsOfUse(writer: Writer, worldId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT bytes FROM "WorldUse" WHERE "worldId" = ${worldId}) AS "worldUse",
    (SELECT bytes FROM "PersonUse" WHERE "userId" = ${writer?.userId ?? ""}) AS "personUse",
    (SELECT quotas FROM "Installation" WHERE id = 1) AS quotas`;
}

/** As `roomFor`, of a use that was read already. */
export function roomWithin(use: Use, writer: Writer, added: number): Result<null, TooLarge> {
  const quotas = quotasFrom(use.quotas);
  const inWorld = { used: Number(use.worldUse ?? 0), limit: quotas.megabytesPerWorld * MEGABYTE };
  if (isFull(inWorld, added)) return failed(full("This world holds", inWorld, added));
  const ofPerson = { used: Number(use.personUse ?? 0), limit: quotas.megabytesPerAccount * MEGABYTE };
  if (writer?.ownsInstallation === false && isFull(ofPerson, added)) {
    return failed(full("You have written and imported", ofPerson, added));
  }
  return success(null);
}

type Measured = { readonly used: number; readonly limit: number };

function isFull({ used, limit }: Measured, added: number): boolean {
  return used >= limit || used + added > limit;
}

function full(what: string, { used, limit }: Measured, added: number): TooLarge {
  const more = added > 0 ? `, and this would add ${formatBytes(added)}` : "";
  const detail = `${what} ${formatBytes(used)} of the ${formatBytes(limit)} allowed${more}. Nothing was saved. Ask whoever runs this site for more room.`;
  return { kind: "tooLarge", detail };
}
