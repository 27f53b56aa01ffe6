import { headers } from "next/headers";
import { cache } from "react";
import type { SearchParams } from "@/app/asked";
import { DIALS, type DialsGiven, dialsGiven } from "@/lib/canon/dials";
import { DIALS_HEADER } from "@/lib/canon/dials-header";
import { standpointQuery } from "@/lib/canon/input";
import { isElsewhere, type Standpoint } from "@/lib/canon/standpoint";

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

/** From where a page is to be seen; null: from today. What cannot be read has been led elsewhere before (bin/server/mind-dials.ts). */
export async function standpointIn(searchParams: SearchParams): Promise<Standpoint | null> {
  const given = await searchParams;
  const standpoint = standpointQuery.parse(
    Object.fromEntries(
      DIALS.flatMap((name) => (typeof given[name] === "string" && given[name] !== "" ? [[name, given[name]]] : [])),
    ),
  );
  return isElsewhere(standpoint) ? standpoint : null;
}
