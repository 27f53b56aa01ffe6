import { RouteLink } from "@/components/ui/route-link";
import type { ChangeLine } from "@/lib/activity/changes/change";
import { articlePath } from "@/lib/articles/article";

/** The way to see what changed. */
export function SeeChange({ worldSlug, line }: { worldSlug: string; line: ChangeLine }) {
  if (line.kind !== "revision") return null;
  const { first, count, article } = line;
  const number = first + count - 1;
  const path = articlePath(worldSlug, article.slug);
  const words =
    count === 1 ? `Revision ${number} of ${article.title}` : `Revisions ${first} to ${number} of ${article.title}`;
  return first > 1 ? (
    <RouteLink href={`${path}/compare?from=${first - 1}&to=${number}`} aria-label={`${words}: what changed`}>
      What changed
    </RouteLink>
  ) : (
    <RouteLink href={`${path}/history/${number}`} aria-label={`${words}: read it`}>
      Read it
    </RouteLink>
  );
}
