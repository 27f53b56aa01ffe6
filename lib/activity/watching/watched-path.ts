import { articlePath } from "@/lib/articles/article";
import { tagPath } from "@/lib/articles/structure/world-page";
import { sourcePath } from "@/lib/sources/source";
import { discussionPath } from "@/lib/talk/discussion";
import type { Watched } from "./watch";

/** Returns where something that somebody watches in a world is shown. */
export function watchedPath(worldSlug: string, { kind, subject }: Watched): string {
  switch (kind) {
    case "article":
      return articlePath(worldSlug, subject);
    case "claim": {
      const [slug = "", claim = ""] = subject.split("#");
      return `${articlePath(worldSlug, slug)}#claim-${claim}`;
    }
    case "tag":
      return tagPath(worldSlug, subject);
    case "source":
      return sourcePath(worldSlug, subject);
    case "discussion":
      return discussionPath(worldSlug, subject);
    case "world":
      return `/w/${worldSlug}`;
  }
}
