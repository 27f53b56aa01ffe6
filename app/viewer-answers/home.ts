import type { ViewerOfHome } from "@/components/activity/dashboard/viewer-of-home";
import { isComplete } from "@/lib/activity/dashboard/home";
import { checklistOf, waitingFor } from "@/lib/activity/dashboard/read";
import { may } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { ownJoinRequest } from "@/lib/worlds/read-join-requests";
import type { Reader } from "./reader";

/** What the home of a world has for its reader: a member's next steps, somebody else's way in. Null where they cannot see it. */
export async function viewerOfHome({ viewer, now, worldOf }: Reader, slug: string): Promise<ViewerOfHome> {
  const world = await worldOf(slug);
  if (!world) return null;
  const { role } = world;
  if (!viewer) return { kind: "visitor" };
  if (role === null) return { kind: "stranger", request: await ownJoinRequest(db, world.id, viewer.userId, now) };
  const [waiting, steps] = await Promise.all([
    waitingFor(db, world, { actor: viewer, role }),
    checklistOf(db, world.id),
  ]);
  return { kind: "member", waiting, steps: !isComplete(steps) && may(role, "writeArticle") ? steps : null };
}
