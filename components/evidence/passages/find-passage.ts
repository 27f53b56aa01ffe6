import { callApi } from "@/components/api/api-client";
import type { FoundPassage } from "./cited-passage";

type Words = NonNullable<FoundPassage["words"]>;

/** A passage by its id, with its source and its whole text; `words` of it are proposed. Null when it cannot be had. */
export async function findPassage(world: string, id: string, words?: Words): Promise<FoundPassage | null> {
  const answer = await callApi("get", "/worlds/{world}/passages/{passage}", { params: { world, passage: id } });
  if (!answer.ok) return null;
  const { source, ...passage } = answer.value;
  return { source, passage, ...(words ? { words } : {}) };
}
