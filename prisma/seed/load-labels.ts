import type { ActionContext } from "@/lib/auth/action-context";
import type { Db } from "@/lib/db";
import { markQuestion } from "@/lib/sources/questions/mark-question";
import { labelPost } from "@/lib/sources/thread/label-post";
import { labels, questionMarks, sampleWorld } from "@/prisma/seed/sample";
import type { PersonKey } from "@/prisma/seed/sample/types";
import { type CitablePassage, passageWith } from "./cite-from";
import { done } from "./done";

/** Loads what the people of the sample say of its thread: what posts are and how they are called, and which questions are answered. */
export async function loadLabels(
  db: Db,
  contextOf: (by: PersonKey, at: string) => ActionContext,
  passages: readonly CitablePassage[],
): Promise<void> {
  const thread = passages.find(({ source }) => source === "thread")?.sourceId ?? "";
  const posts = await db.post.findMany({
    where: { version: { sourceId: thread } },
    select: { id: true, number: true },
  });
  for (const { at, by, post, ...label } of labels) {
    const id = posts.find(({ number }) => number === post)?.id ?? "";
    done(await labelPost(contextOf(by, at), sampleWorld.slug, { source: thread, post: id }, label));
  }
  for (const { at, by, question, ...mark } of questionMarks) {
    const { id } = passageWith(passages, "thread", question);
    done(await markQuestion(contextOf(by, at), sampleWorld.slug, id, mark));
  }
}
