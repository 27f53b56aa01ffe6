import { headers } from "next/headers";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { clientIp } from "./client-ip";
import type { Knock } from "./sign-up";

/** What a server action hands to a write that nobody needs to be signed in for: now, from where the request comes. */
export async function currentKnock(): Promise<Knock> {
  return { db, now: systemClock(), ipAddress: clientIp(await headers()) };
}
