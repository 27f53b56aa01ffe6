import { StaticMarkup } from "@/components/document/static-markup";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { Backlinks as BacklinksView } from "@/lib/articles/links/link-target";
import { articleMessages } from "@/lib/language/subjects/article";
import { LinkingArticles } from "./linking-articles";
import styles from "./source-list.module.css";

type BacklinksProps = BacklinksView & { worldSlug: string; articleSlug: string };

/** The first of the articles that lead here, and the way to all of them. */
export function Backlinks({ worldSlug, articleSlug, count, articles }: BacklinksProps) {
  const t = articleMessages();
  const all = `${articlePath(worldSlug, articleSlug)}/links`;
  if (count === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="leads-here">
      <h2 id="leads-here" className={styles.heading}>
        {t("articlesThatLinkHere")}
      </h2>
      <StaticMarkup>
        <LinkingArticles worldSlug={worldSlug} articles={articles} />
        {count > articles.length && (
          <p>
            <RouteLink href={all}>
              {t("all")} {t("countArticles", { count })} {t("thatLinkHere")}
            </RouteLink>
          </p>
        )}
      </StaticMarkup>
    </section>
  );
}
