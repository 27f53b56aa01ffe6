import { notFound } from "next/navigation";
import { mayAdminister } from "@/lib/administration/administration";
import type { Actor } from "@/lib/auth/actor";
import { actorOrSignIn } from "@/lib/auth/session-actor";

/** Who looks at a page of the administration: for everybody but the owner of the installation there is no such page. */
export async function administratorOrNotFound(path: string): Promise<Actor> {
  const actor = await actorOrSignIn(path);
  return mayAdminister(actor).ok ? actor : notFound();
}

/** Rows on one page of a list. */
export const PAGE = 50;

/** Characters of the words that a list is searched for. */
