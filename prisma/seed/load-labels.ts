import type { Act } from "@/lib/auth/act";
import type { Db } from "@/lib/db";
import { markQuestion } from "@/lib/questions/mark-question";
import { labelPost } from "@/lib/threads/label-post";
import { type CitablePassage, passageWith } from "@/prisma/seed/cite-from";
import { done } from "@/prisma/seed/done";
import { labels, questionMarks, sampleWorld } from "@/prisma/seed/sample";
import type { PersonKey } from "@/prisma/seed/sample/types";

/** Loads what the people of the sample say of its thread: what posts are and how they are called, and which questions are answered. */
export async function loadLabels(
  db: Db,
  acts: (by: PersonKey, at: string) => Act,
  passages: readonly CitablePassage[],
): Promise<void> {
  const thread = passages.find(({ source }) => source === "thread")?.sourceId ?? "";
  const posts = await db.post.findMany({
    where: { version: { sourceId: thread } },
    select: { id: true, number: true },
  });
  for (const { at, by, post, ...label } of labels) {
    const id = posts.find(({ number }) => number === post)?.id ?? "";
    done(await labelPost(acts(by, at), sampleWorld.slug, { source: thread, post: id }, label));
  }
  for (const { at, by, question, ...mark } of questionMarks) {
    const { id } = passageWith(passages, "thread", question);
    done(await markQuestion(acts(by, at), sampleWorld.slug, id, mark));
  }
}
