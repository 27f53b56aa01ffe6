import { cookies, headers } from "next/headers";
import { cache } from "react";
import { SHARED_PAGE_HEADER, type SharedPage, sharedPageIn, WITHOUT_SCRIPTS_COOKIE } from "@/lib/auth/shared-page";

/**
 * Whose page is made now, if it is one for many: all who have signed in, or the members of a private world (decision 049). Then what
 * depends on who reads is left to be asked for by the page. Null: it is made for whoever asks.
 */
export const sharedPage: () => Promise<SharedPage | null> = cache(async () =>
  sharedPageIn((await headers()).get(SHARED_PAGE_HEADER), process.env.SHARED_PAGE_SECRET),
);

/** Whether it is made for a browser without scripts, which sees nothing that comes after the rest. */
export const isWithoutScripts: () => Promise<boolean> = cache(async () =>
  (await cookies()).has(WITHOUT_SCRIPTS_COOKIE),
);
