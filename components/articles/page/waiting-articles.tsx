import { Callout } from "@/components/ui/callout";
import type { Backlinks } from "@/lib/articles/links/link-target";
import { articleMessages } from "@/lib/language/subjects/article";
import { LinkingArticles } from "./linking-articles";

type WaitingArticlesProps = Backlinks & { worldSlug: string };

/** What other articles say of one that is about to be written. */
export function WaitingArticles({ worldSlug, count, articles }: WaitingArticlesProps) {
  const t = articleMessages();
  if (count === 0) return null;
  return (
    <Callout title={t("waitingLinks", { count })}>
      <LinkingArticles worldSlug={worldSlug} articles={articles} />
      {count > articles.length && (
        <p>
          {t("and")} {t("countOtherArticles", { count: count - articles.length })}.
        </p>
      )}
    </Callout>
  );
}
