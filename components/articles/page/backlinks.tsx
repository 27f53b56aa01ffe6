import { StaticMarkup } from "@/components/document/static-markup";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import styles from "./source-list.module.css";

type BacklinksProps = { worldSlug: string; articles: readonly { readonly slug: string; readonly title: string }[] };

/** The articles that lead here. */
export function Backlinks({ worldSlug, articles }: BacklinksProps) {
  if (articles.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="leads-here">
      <h2 id="leads-here" className={styles.heading}>
        Articles that link here
      </h2>
      <StaticMarkup>
        <ul>
          {articles.map(({ slug, title }) => (
            <li key={slug}>
              <RouteLink href={articlePath(worldSlug, slug)}>{title}</RouteLink>
            </li>
          ))}
        </ul>
      </StaticMarkup>
    </section>
  );
}
