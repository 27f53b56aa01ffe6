import type { KindField, WorldFields } from "@/lib/articles/facts/kind-field";

/** The fields that a list of a kind can be narrowed and sorted by; of all kinds, each once. */
export function fieldsOfList(fields: WorldFields, kind: string): readonly KindField[] {
  if (kind !== "") return fields[kind as keyof WorldFields] ?? [];
  const all = Object.values(fields).flat();
  return [...new Map(all.reverse().map((field) => [field.key, field])).values()].reverse();
}
