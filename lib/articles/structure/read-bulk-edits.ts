import { namesOf } from "@/lib/articles/revisions/read";
import type { Db } from "@/lib/db";
import { somebodyWhoLeft, storedLabel } from "@/lib/language/stored-labels";
import type { BulkEditView } from "./bulk-edit";

type Row = Omit<BulkEditView, "by"> & { readonly byId: string };

/** The latest acts on many articles of a world. */
export async function bulkEditsOf(
  db: Db,
  worldId: string,
  { limit, skip = 0 }: { readonly limit: number; readonly skip?: number },
): Promise<BulkEditView[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT e.id, e.kind, e.summary, e."byId", e.at, jsonb_array_length(e.revisions) AS articles, e."undoesId" IS NOT NULL AS undoes,
      EXISTS (SELECT FROM "BulkEdit" u WHERE u."undoesId" = e.id) AS undone
    FROM "BulkEdit" e WHERE e."worldId" = ${worldId} ORDER BY e.sequence DESC LIMIT ${limit} OFFSET ${skip}`;
  const names = await namesOf(
    db,
    rows.map(({ byId }) => byId),
  );
  return rows.map(({ byId, ...edit }) => ({
    ...edit,
    summary: storedLabel(edit.summary),
    by: { id: byId, name: names.get(byId) ?? somebodyWhoLeft() },
  }));
}
