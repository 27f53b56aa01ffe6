import { isWatching } from "@/lib/activity/watching/read-watches";
import { WATCHED_KINDS } from "@/lib/activity/watching/watch";
import { db } from "@/lib/db";
import type { Reader } from "./reader";

/** Whether a reader watches something in a world; null for a visitor, and where they cannot see it. */
export async function watchingOf(
  { viewer, worldOf }: Reader,
  worldSlug: string,
  asked: string,
  subject: string,
): Promise<boolean | null> {
  const kind = WATCHED_KINDS.find((each) => each === asked);
  const world = viewer && (await worldOf(worldSlug));
  return world && kind ? isWatching(db, viewer, world, { kind, subject }) : null;
}
