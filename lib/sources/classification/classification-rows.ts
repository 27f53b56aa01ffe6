import { findQuestions } from "@/lib/sources/questions/find-questions";
import { openingOf, proposeThreadmark } from "@/lib/sources/thread/propose-threadmark";
import { proposeTiers } from "@/lib/sources/thread/propose-tier";
import { ownPassages, type ReadPost } from "@/lib/sources/thread/tier";

/** What the rules read out of a thread, as rows of the database; the version is named when they are inserted. */
export type ClassificationRows = { readonly posts: readonly object[]; readonly questions: readonly object[] };

/** What the rules read out of a thread: what each post is, and the questions that readers ask. */
export function classificationRows(posts: readonly ReadPost[]): ClassificationRows {
  const tiers = proposeTiers(posts);
  return {
    posts: posts.map((post) => ({
      number: post.number,
      postId: post.id,
      author: post.author,
      tier: tiers.get(post.number)?.tier ?? "discussion",
      reasons: tiers.get(post.number)?.reasons ?? [],
      title: proposeThreadmark(post),
      opening: openingOf(post),
      passages: ownPassages(post).length,
    })),
    questions: findQuestions(posts).map(({ passage, answer, ...question }) => ({
      ...question,
      passageId: passage,
      answerPost: answer?.post ?? null,
      answerPostId: answer?.postId ?? null,
      answerPassage: answer?.passage ?? null,
      answerBy: answer?.by ?? null,
    })),
  };
}
