import { z } from "zod";
import type { BookProgress } from "@/lib/canon/book/read-place";

const storedProgress = z.object({
  last: z.object({ chapter: z.string(), block: z.string().nullable() }).nullable(),
  finished: z.array(z.string()),
});

const NOTHING: BookProgress = { last: null, finished: [] };

/** How far whoever has no account has read a world's book in this browser; nothing where the browser keeps nothing. */
export function localProgress(worldSlug: string): BookProgress {
  try {
    const found = storedProgress.safeParse(JSON.parse(window.localStorage.getItem(keyOf(worldSlug)) ?? "null"));
    return found.success ? found.data : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Remembers in this browser where somebody is. What fails is only a memory. */
export function keepLocally(worldSlug: string, chapter: string, block: string | null, finished: boolean): void {
  const before = localProgress(worldSlug).finished.filter((each) => each !== chapter || !finished);
  const progress = { last: { chapter, block }, finished: finished ? [...before, chapter] : before };
  try {
    window.localStorage.setItem(keyOf(worldSlug), JSON.stringify(progress));
  } catch {
    // The browser keeps nothing, or has no room left.
  }
}

function keyOf(worldSlug: string): string {
  return `canonry.book.${worldSlug}`;
}
