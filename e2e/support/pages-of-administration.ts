import { deleteWorld } from "@/lib/administration/delete-world";
import { liftSuspension, suspendAccount } from "@/lib/administration/suspend-account";
import { takeDownWorld } from "@/lib/administration/take-down-world";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { aStoryWorld } from "./a-story-world";
import { aPerson } from "./person";
import type { ShownPage } from "./shown-page";

/** The pages of whoever runs the installation, and what those see whom their acts concern. */
export async function pagesOfAdministration(owner: Actor): Promise<ShownPage[]> {
  const actionContext = { db, actor: owner, now: new Date() };
  const [down, gone, suspended, lifted] = [
    await aStoryWorld(),
    await aStoryWorld("private"),
    await aPerson("Sofia with a name of several words"),
    await aPerson("Lars"),
  ];
  await takeDownWorld(actionContext, down.slug, { reason: "Its articles advertise a shop" });
  await deleteWorld({ ...gone.context, now: new Date() }, gone.slug, { slug: gone.slug });
  const reason = { reason: "Advertising in twelve worlds, after two warnings" };
  for (const { userId } of [suspended, lifted]) await suspendAccount(actionContext, userId, reason);
  await liftSuspension(actionContext, lifted.userId, { reason: "They wrote that it will not happen again" });
  const pages = [
    { name: "admin", path: "/admin" },
    { name: "admin-accounts", path: "/admin/accounts" },
    { name: "admin-accounts-none", path: "/admin/accounts?q=zeppelin" },
    { name: "admin-account", path: `/admin/accounts/${lifted.userId}` },
    { name: "admin-account-suspended", path: `/admin/accounts/${suspended.userId}` },
    { name: "admin-worlds", path: "/admin/worlds" },
    { name: "admin-world", path: "/admin/worlds/japanese-siberia" },
    { name: "admin-world-down", path: `/admin/worlds/${down.slug}` },
    { name: "admin-mail", path: "/admin/mail" },
    { name: "admin-log", path: "/admin/log" },
    { name: "taken-down-for-owner-of-site", path: `/w/${down.slug}` },
  ].map((page) => ({ ...page, as: owner }));
  return [
    ...pages,
    { name: "world-taken-down", path: `/closed-worlds/${down.slug}`, as: down.context.actor },
    { name: "world-deleted", path: `/closed-worlds/${gone.slug}`, as: gone.context.actor },
    { name: "worlds-closed", path: "/worlds", as: gone.context.actor },
    { name: "worlds-searched", path: "/?q=siberia" },
  ];
}
