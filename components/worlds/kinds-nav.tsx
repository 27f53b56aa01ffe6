import { RouteLink } from "@/components/ui/route-link";
import type { WorldFields } from "@/lib/articles/facts/kind-field";
import { ARTICLE_KINDS, type ArticleKind } from "@/lib/articles/revisions/article-kind";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import styles from "./kinds-nav.module.css";

/** The kinds of articles, each with how many fields it has. */
export function KindsNav({ path, current, fields }: { path: string; current: ArticleKind; fields: WorldFields }) {
  const t = worldsMessages();
  return (
    <nav aria-label={t("kindsOfArticles")}>
      <ul className={styles.kinds}>
        {ARTICLE_KINDS.map((kind) => (
          <li key={kind}>
            <RouteLink href={`${path}?kind=${kind}`} aria-current={kind === current ? "page" : undefined}>
              {kindLabel(kind)} <span className={styles.count}>{fields[kind]?.length ?? 0}</span>
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
