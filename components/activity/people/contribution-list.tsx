import { CHANGE_LABELS } from "@/components/activity/changes/change-labels";
import { ShortChangeList } from "@/components/activity/changes/change-list";
import { RouteLink } from "@/components/ui/route-link";
import type { Contribution } from "@/lib/activity/changes/contributions";
import { articlePath } from "@/lib/articles/article";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import styles from "./contribution-list.module.css";

type ContributionListProps = { worldSlug: string; personId: string; contributions: readonly Contribution[] };

/** What somebody did, under the article that it was about, the latest first. */
export function ContributionList({ worldSlug, personId, contributions }: ContributionListProps) {
  const t = worldsMessages();
  return contributions.map((contribution) => {
    const { article, kind, count, lines } = contribution;
    const key = article?.slug ?? kind;
    const name = article?.title ?? CHANGE_LABELS[kind].name;
    const about: Record<string, string> = article ? { article: article.slug } : { kind };
    const all = `/w/${worldSlug}/changes?${new URLSearchParams({ by: personId, ...about })}`;
    return (
      <section key={key} className={styles.group} aria-labelledby={`about-${key}`}>
        <h2 id={`about-${key}`}>
          {article ? <RouteLink href={articlePath(worldSlug, article.slug)}>{name}</RouteLink> : name}
        </h2>
        <ShortChangeList worldSlug={worldSlug} lines={lines} named={false} />
        {count > lines.length && (
          <p className={styles.all}>
            <RouteLink href={all} aria-label={t("allCountName", { count, name })}>
              {t("allCount", { count })}
            </RouteLink>
          </p>
        )}
      </section>
    );
  });
}
