import type { ActionContext } from "@/lib/auth/action-context";
import { beginDiscussion } from "@/lib/talk/begin-discussion";
import type { DiscussionId } from "@/lib/talk/discussion";
import { newDiscussion } from "@/lib/talk/input";
import type { Setting } from "./a-world";

/** A discussion about what `about` says, begun by the world's owner unless somebody else is given; it asks "Why?" unless it says so. */
export async function aDiscussion(
  { slug, context }: Setting,
  about: object,
  by: ActionContext = context,
): Promise<{ readonly id: DiscussionId; readonly comment: string }> {
  const begun = await beginDiscussion(by, slug, newDiscussion.parse({ text: "Why?", ...about }));
  if (!begun.ok) throw new Error(JSON.stringify(begun.failure));
  return begun.value;
}
