"use client";

import { useEffect } from "react";
import { callApi } from "@/components/api/api-client";

/** An article that was on the screen for so long (ms) has been read, rather than passed through. */
const READ_AFTER_MS = 4_000;

type MarkReadProps = { worldSlug: string; articleSlug: string; revision: number };

/** Remembers for the reader, once they have stayed a moment with the page in view, that they have read an article up to a revision. Shows nothing. */
export function MarkRead({ worldSlug, articleSlug, revision }: MarkReadProps) {
  useEffect(() => {
    let timer: number | undefined;
    const wait = (): void => {
      window.clearTimeout(timer);
      if (document.visibilityState === "visible") timer = window.setTimeout(remember, READ_AFTER_MS);
    };
    const remember = (): void => {
      document.removeEventListener("visibilitychange", wait);
      // What fails is only a memory: the reader is told of these changes once more.
      void callApi("put", "/worlds/{world}/articles/{article}/read-marker", {
        params: { world: worldSlug, article: articleSlug },
        body: { revision },
        keepalive: true,
      });
    };
    wait();
    document.addEventListener("visibilitychange", wait);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", wait);
    };
  }, [worldSlug, articleSlug, revision]);
  return null;
}
