import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { textOrNotFound } from "@/app/asked";
import { sharedPage } from "@/app/shared-page";
import { currentReader } from "@/app/viewer-answers/reader";
import type { Actor } from "@/lib/auth/actor";
import { type Action, may } from "@/lib/auth/policy";
import { actorOrSignIn, currentViewer } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";
import { publicWorld, worldOfMembers } from "@/lib/worlds/read";
import { closedWorldFor } from "@/lib/worlds/read-closed";
import type { WorldView } from "@/lib/worlds/world";

/** What a page directly below /w/WORLD is given by Next. */
export type WorldParams = Promise<{ world: string }>;

/**
 * The world of a page. A public one is read without asking who reads (`role` is null then, whoever it is); a private one shows Next's
 * not-found page to all but its members. Asked once for each request.
 */
export const worldOrNotFound: (slug: string) => Promise<WorldView> = cache(async (segment) => {
  const slug = textOrNotFound(segment);
  const open = await publicWorld(db, slug);
  if (open) return open;
  // Made for all members of the world: whoever is sent it has been found to be one (decision 049).
  if ((await sharedPage())?.members === slug) return (await worldOfMembers(db, slug)) ?? notFound();
  return (await (await currentReader()).worldOf(slug)) ?? notHere(slug);
});

/** The same world with the viewer's role in it: for the parts of a page that depend on the reader, in a `<Suspense>` of their own. */
export const worldOfViewer: (slug: string) => Promise<WorldView> = cache(async (segment) => {
  const slug = textOrNotFound(segment);
  return (await (await currentReader()).worldOf(slug)) ?? notHere(slug);
});

/** A member of a world that was taken down or deleted is led to the page that says why; for all others there is no such world. */
async function notHere(slug: string): Promise<never> {
  return (await closedWorldFor(db, await currentViewer(), slug)) ? redirect(`/closed-worlds/${slug}`) : notFound();
}

/**
 * For a page that is there to do something: a visitor is sent to sign in (and back to `returnTo`); `allowed` says whether the
 * actor may do it, so that the page can explain rather than vanish.
 */
export async function worldForAction(
  slug: string,
  action: Action,
  returnTo: string,
): Promise<{ world: WorldView; actor: Actor; allowed: boolean }> {
  await worldOrNotFound(slug);
  const actor = await actorOrSignIn(returnTo);
  const world = await worldOfViewer(slug);
  return { world, actor, allowed: may(world.role, action) };
}
