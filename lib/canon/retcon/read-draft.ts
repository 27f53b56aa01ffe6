import type { CanonStatus } from "@/lib/base/canon-status";
import type { Db, Tx } from "@/lib/db";
import type { ChosenFor, RetconChoice, RetconDraft } from "./retcon-choice";

type DraftOwner = { readonly userId: string; readonly worldId: string; readonly about: string };

/** What somebody chose about a change and has not proposed. */
export async function retconDraft(db: Db | Tx, place: DraftOwner): Promise<RetconDraft> {
  const rows = await db.retconChoice.findMany({ where: { ...place }, orderBy: [{ at: "asc" }, { item: "asc" }] });
  const own = rows.find(({ item }) => item === "");
  return {
    own: own
      ? {
          to: (own.choice || null) as CanonStatus | null,
          supersededBy: own.successor,
          reason: own.reason,
          text: own.text,
        }
      : null,
    choices: rows
      .filter(({ item }) => item !== "")
      .map(({ item, choice, reason, text }): ChosenFor => ({ item, choice: choice as RetconChoice, reason, text })),
  };
}
