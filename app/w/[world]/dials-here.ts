import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { SearchParams } from "@/app/asked";
import { continuityNamed, type NamedContinuity } from "@/lib/canon/continuities/read";
import { DIALS, type DialsGiven, dialsGiven } from "@/lib/canon/dials";
import { DIALS_HEADER } from "@/lib/canon/dials-header";
import { standpointQuery } from "@/lib/canon/input";
import { isElsewhere, type Standpoint } from "@/lib/canon/standpoint";
import { standpointOf } from "@/lib/canon/standpoint-asked";
import { db } from "@/lib/db";
import { worldOrNotFound } from "./world";

/** The dials that the page is asked for with, and its whole address; null: none, or no server of ours stands in front (`npm run dev`). */
export const dialsHere: () => Promise<{ readonly dials: DialsGiven; readonly address: URL } | null> = cache(
  async () => {
    const asked = (await headers()).get(DIALS_HEADER);
    if (!asked) return null;
    const address = new URL(`http://localhost${decodeURIComponent(asked)}`);
    const dials = dialsGiven(address.searchParams);
    return dials && { dials, address };
  },
);

/**
 * From where a page of a world is to be seen; null: from today, in its first continuity. What cannot be read has been led elsewhere before
 * (bin/server/mind-dials.ts); a continuity that the world does not have is not found.
 */
export async function standpointIn(searchParams: SearchParams, worldSlug: string): Promise<Standpoint | null> {
  const asked = standpointQuery.parse(await givenDials(searchParams));
  if (Object.keys(asked).length === 0) return null;
  const standpoint = await standpointOf(db, (await worldOrNotFound(worldSlug)).id, asked);
  if (!standpoint) notFound();
  return isElsewhere(standpoint) ? standpoint : null;
}

/** The continuity that the address of a page names; null: the world's first one, named or not. Not found where the world has none of that name. */
export async function continuityIn(searchParams: SearchParams, worldId: string): Promise<NamedContinuity | null> {
  const { continuity } = standpointQuery.parse(await givenDials(searchParams));
  if (continuity === undefined) return null;
  const named = await continuityNamed(db, worldId, continuity);
  if (!named) notFound();
  return named.id === null ? null : named;
}

async function givenDials(searchParams: SearchParams): Promise<Record<string, string>> {
  const given = await searchParams;
  return Object.fromEntries(
    DIALS.flatMap((name) => {
      const value = given[name];
      return typeof value === "string" && value !== "" ? [[name, value]] : [];
    }),
  );
}
