import styles from "@/components/articles/page/redirected-from.module.css";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { linkTargets } from "@/lib/articles/links/read-targets";
import { type ArticleView, articleIn } from "@/lib/articles/read";
import { db } from "@/lib/db";
import { slugOf } from "@/lib/document/model/slug";
import { articleMessages } from "@/lib/language/subjects/article";

/** Says by what name one came here, where it is not the article's address; what was merged into it keeps its history there. */
export async function RedirectedFrom({ article, from }: { article: ArticleView; from: string }) {
  const t = articleMessages();
  const { world, slug, title, aliases } = article;
  if (
    from === slug ||
    (await linkTargets(db, world.id, [from])).get(from)?.every(({ id }) => id !== article.id) !== false
  )
    return null;
  const there = await articleIn(db, world, from);
  const called = there?.mergedInto ? there.title : ([title, ...aliases].find((name) => slugOf(name) === from) ?? from);
  return (
    <p className={styles.note}>
      {there?.mergedInto ? t("redirectedFromCalledWhichWasMerged", { called }) : t("redirectedFromCalled", { called })}
      {there?.mergedInto && (
        <>
          {" "}
          <RouteLink href={`${articlePath(world.slug, from)}/history`}>{t("itsHistory")}</RouteLink>
        </>
      )}
    </p>
  );
}
