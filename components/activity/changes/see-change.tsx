import { RouteLink } from "@/components/ui/route-link";
import type { ChangeLine } from "@/lib/activity/changes/change";
import { articlePath } from "@/lib/articles/article";
import { worldsMessages } from "@/lib/language/subjects/worlds";

/** The way to see what changed. */
export function SeeChange({ worldSlug, line }: { worldSlug: string; line: ChangeLine }) {
  const t = worldsMessages();
  if (line.kind !== "revision") return null;
  const { first, count, article } = line;
  const number = first + count - 1;
  const path = articlePath(worldSlug, article.slug);
  const words =
    count === 1
      ? t("revisionNumberOfTitle", { number, title: article.title })
      : t("revisionsFirstToNumberOfTitle", { first, number, title: article.title });
  return first > 1 ? (
    <RouteLink href={`${path}/compare?from=${first - 1}&to=${number}`} aria-label={t("wordsWhatChanged", { words })}>
      {t("whatChanged")}
    </RouteLink>
  ) : (
    <RouteLink href={`${path}/history/${number}`} aria-label={t("wordsReadIt", { words })}>
      {t("readIt")}
    </RouteLink>
  );
}
