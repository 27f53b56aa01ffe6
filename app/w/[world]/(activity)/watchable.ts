import { answerFor } from "@/app/viewer-answers/answers";
import type { WatchedKind } from "@/lib/activity/watching/watch";
import { watchAction } from "./watch-actions";

/** What a `WatchButton` needs for something in a world: whether the reader watches it, and what turns that. */
export async function watchable(worldSlug: string, kind: WatchedKind, subject: string) {
  const { answer } = await answerFor("watching", worldSlug, kind, subject);
  return { watching: answer, watch: watchAction.bind(null, worldSlug, kind, subject) };
}
