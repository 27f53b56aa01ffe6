import { titlesOf } from "@/lib/articles/links/read-targets";
import type { Db } from "@/lib/db";
import { fieldName } from "./kind-field";
import { fieldsOfWorld } from "./read-kind-fields";

/** What a comparison calls by name: the titles of articles by slug, and the labels of fields by `fieldName`. */
export async function namesInComparison(
  db: Db,
  worldId: string,
  slugs: readonly string[],
): Promise<Map<string, string>> {
  const titles = await titlesOf(db, worldId, slugs);
  const fields = Object.values(await fieldsOfWorld(db, worldId)).flat();
  return new Map([...fields.map(({ key, label }) => [fieldName(key), label] as const), ...titles]);
}
