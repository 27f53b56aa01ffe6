import type { ActionContext } from "@/lib/auth/action-context";
import { beginDiscussion } from "@/lib/talk/begin-discussion";
import { commentOnDiscussion } from "@/lib/talk/comment-on-discussion";
import { newDiscussion } from "@/lib/talk/input";
import { resolveDiscussion } from "@/lib/talk/resolve-discussion";
import { sampleWorld } from "@/prisma/seed/sample";
import { discussions } from "@/prisma/seed/sample/discussions";
import type { PersonKey } from "@/prisma/seed/sample/types";
import { done } from "./done";

/** Lets the people of the sample world talk about it. */
export async function loadDiscussions(contextOf: (by: PersonKey, at: string) => ActionContext): Promise<void> {
  const { slug } = sampleWorld;
  for (const { about, title, comments, resolved } of discussions) {
    const [first, ...rest] = comments;
    const input = newDiscussion.parse({ ...about, title, text: first.text });
    const { id } = done(await beginDiscussion(contextOf(first.by, first.at), slug, input));
    for (const { by, at, text } of rest) done(await commentOnDiscussion(contextOf(by, at), slug, id, { text }));
    if (resolved) done(await resolveDiscussion(contextOf(resolved.by, resolved.at), slug, id, true));
  }
}
