import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { talkMessages } from "@/lib/language/subjects/talk";
import styles from "./files.module.css";

type UsedInProps = { worldSlug: string; articles: readonly { readonly slug: string; readonly title: string }[] };

/** The articles that show a picture. */
export function UsedIn({ worldSlug, articles }: UsedInProps) {
  const t = talkMessages();
  if (articles.length === 0) return <p className={styles.none}>{t("noArticleShowsItNowOlder")}</p>;
  return (
    <ul className={styles.lines}>
      {articles.map(({ slug, title }) => (
        <li key={slug}>
          <RouteLink href={articlePath(worldSlug, slug)}>{title}</RouteLink>
        </li>
      ))}
    </ul>
  );
}
