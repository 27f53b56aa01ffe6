import type { Db, Tx } from "@/lib/db";
import { continuityNamed } from "./continuities/read";
import type { Standpoint } from "./standpoint";

/** Dials as they were read, with the slug of a continuity. */
export type StandpointAsked = Omit<Standpoint, "continuity"> & { readonly continuity?: string | undefined };

/** From where is looked; null: the world has no continuity of that name. Its first one is where one looks from without naming any. */
export async function standpointOf(
  db: Db | Tx,
  worldId: string,
  { continuity: slug, ...standpoint }: StandpointAsked,
): Promise<Standpoint | null> {
  if (!slug) return standpoint;
  const named = await continuityNamed(db, worldId, slug);
  if (!named) return null;
  return named.id === null ? standpoint : { ...standpoint, continuity: named.line };
}
