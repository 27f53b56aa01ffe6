import { notFound } from "next/navigation";
import { cache } from "react";
import { textOrNotFound } from "@/app/asked";
import { worldOrNotFound } from "@/app/w/[world]/world";
import { db } from "@/lib/db";
import { sourceIn } from "@/lib/sources/read";
import type { SourceView } from "@/lib/sources/source";
import type { WorldView } from "@/lib/worlds/world";

/** What the pages below /w/WORLD/sources/SOURCE are given by Next. */
export type SourceParams = Promise<{ world: string; source: string }>;

/** The source of a page and its world; Next's not-found page when there is none that the reader may see. */
export async function sourceOrNotFound(params: SourceParams): Promise<{ world: WorldView; source: SourceView }> {
  const { world, source } = await params;
  return find(world, source);
}

const find = cache(async (worldSlug: string, id: string) => {
  const world = await worldOrNotFound(worldSlug);
  return { world, source: (await sourceIn(db, world.id, textOrNotFound(id))) ?? notFound() };
});
