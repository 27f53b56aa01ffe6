import type { ViewerOfWorld } from "@/components/viewer/viewer-of-world";
import { countNew } from "@/lib/activity/changes/read-seen";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { ACTIONS, type Action, may } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { countJoinRequests } from "@/lib/worlds/read-join-requests";
import type { Reader } from "./reader";

/** What a reader may do in a world, and what waits for them. */
export async function viewerOfWorld({ viewer, now, worldOf }: Reader, slug: string): Promise<ViewerOfWorld> {
  const world = await worldOf(slug);
  if (!world) return null;
  const { role } = world;
  const [review, news, joining] = await Promise.all([
    reviewOf(db, viewer, world, null, now),
    countNew(db, viewer, world),
    may(role, "manageMembers") ? countJoinRequests(db, world.id) : 0,
  ]);
  const allowed = (Object.keys(ACTIONS) as Action[]).filter((action) => may(role, action));
  const { save: saves, propose: proposes } = review.may;
  return { signedIn: viewer !== null, role, may: allowed, saves, proposes, news, joining };
}
