import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { Db, Tx } from "@/lib/db";
import type { KindField, WorldFields } from "./kind-field";

/** The fields that a world defines, by kind. */
export async function fieldsOfWorld(db: Db | Tx, worldId: string): Promise<WorldFields> {
  const rows = await db.kindField.findMany({ where: { worldId }, orderBy: [{ kind: "asc" }, { order: "asc" }] });
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  return Object.fromEntries([...byKind].map(([kind, fields]) => [kind, fields.map(asField)]));
}

/** The fields of one kind in a world, in their order. */
export async function fieldsOfKind(db: Db | Tx, worldId: string, kind: ArticleKind): Promise<KindField[]> {
  const rows = await db.kindField.findMany({ where: { worldId, kind }, orderBy: { order: "asc" } });
  return rows.map(asField);
}

function asField({ key, label, type, inverse, options, help }: KindField): KindField {
  return { key, label, type, inverse, options, help };
}
