import { Callout } from "@/components/ui/callout";
import type { Backlinks } from "@/lib/articles/links/link-target";
import { countLabel } from "@/lib/base/count-label";
import { LinkingArticles } from "./linking-articles";

type WaitingArticlesProps = Backlinks & { worldSlug: string };

/** What other articles say of one that is about to be written. */
export function WaitingArticles({ worldSlug, count, articles }: WaitingArticlesProps) {
  if (count === 0) return null;
  return (
    <Callout title={`${countLabel(count, "article")} ${count === 1 ? "links" : "link"} to this one already`}>
      <LinkingArticles worldSlug={worldSlug} articles={articles} />
      {count > articles.length && <p>and {countLabel(count - articles.length, "other article")}.</p>}
    </Callout>
  );
}
