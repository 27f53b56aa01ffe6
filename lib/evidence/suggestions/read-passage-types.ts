import type { Db } from "@/lib/db";
import type { Tier } from "@/lib/sources/thread/tier";
import { type PassageType, passageType } from "./passage-type";

/** A passage in one version of its source. */
type Placed = { readonly id: string; readonly version: string; readonly post: number | null };

/** Returns what each passage is, by its id: what people labelled its post as comes before what the rule proposes. */
export async function passageTypesOf(
  db: Db,
  passages: readonly Placed[],
): Promise<ReadonlyMap<string, PassageType | null>> {
  const ids = passages.map(({ id }) => id);
  const versions = passages.map(({ version }) => version);
  const posts = passages.map(({ post }) => post ?? 0);
  const rows = await db.$queryRaw<{ id: string; post: number; tier: Tier | null; asks: boolean }[]>`
    SELECT asked.id, asked.post, coalesce(l.tier, c.tier) AS tier, q."passageId" IS NOT NULL AS asks
    FROM unnest(${ids}::text[], ${versions}::text[], ${posts}::int[]) AS asked (id, version, post)
    JOIN "SourceVersion" v ON v.id = asked.version
    LEFT JOIN "PostClassification" c ON c."versionId" = v.id AND c.number = asked.post
    LEFT JOIN "PostLabel" l ON l."sourceId" = v."sourceId" AND l."postId" = c."postId"
    LEFT JOIN "Question" q ON q."versionId" = v.id AND q."passageId" = asked.id`;
  return new Map(rows.map(({ id, post, tier, asks }) => [id, passageType(post === 0 ? null : post, tier, asks)]));
}
