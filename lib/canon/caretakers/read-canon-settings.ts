import type { Db, Tx } from "@/lib/db";
import { type CanonSettings, DEFAULT_CANON_SETTINGS, type VoteStep } from "./canon-settings";

/** Who decides in a world and how it votes; DEFAULT_CANON_SETTINGS where nobody has said anything. */
export async function canonSettingsOf(db: Db | Tx, worldId: string): Promise<CanonSettings> {
  const row = await db.canonSettings.findUnique({ where: { worldId } });
  if (!row) return DEFAULT_CANON_SETTINGS;
  const { editorsDecide, voters, quorum, steps, days, reopenDays } = row;
  return { editorsDecide, voters, quorum, steps: steps as unknown as readonly VoteStep[], days, reopenDays };
}
