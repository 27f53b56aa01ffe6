import { currentReader } from "@/app/viewer-answers/reader";
import type { TalkRights } from "@/components/talk/talk-rights";
import { may } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { mayComment } from "@/lib/talk/policy";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";

/** What whoever reads may do in the discussions of a world. */
export async function talkRights(worldSlug: string): Promise<TalkRights> {
  const { viewer, worldOf } = await currentReader();
  const world = viewer && (await worldOf(worldSlug));
  if (!world) return { userId: null, comments: false, moderates: false };
  const { role } = world;
  const comments = mayComment(role, true, await reviewRulesOf(db, world.id));
  return { userId: viewer.userId, comments, moderates: comments && may(role, "moderateTalk") };
}
