import { headers } from "next/headers";
import { clientPlace } from "@/lib/auth/client-place";
import type { Knock } from "@/lib/auth/sign-up";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";

/** What a server action hands to a write that nobody needs to be signed in for: now, from where the request comes. */
export async function currentKnock(): Promise<Knock> {
  return { db, now: systemClock(), place: clientPlace(await headers()) };
}
