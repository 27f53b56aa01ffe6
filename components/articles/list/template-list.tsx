import type { ReactNode } from "react";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import type { TemplateEntry } from "@/lib/articles/structure/read-templates";
import { listsMessages } from "@/lib/language/subjects/lists";
import styles from "./trash-list.module.css";

type TemplateListProps = {
  worldSlug: string;
  templates: readonly TemplateEntry[];
  /** What leads to a new article that begins with the template of this slug. */
  beginWith: (slug: string) => ReactNode;
};

/** The texts with which new articles of a world can begin; they lie aside like the trash, and look like it. */
export function TemplateList({ worldSlug, templates, beginWith }: TemplateListProps) {
  const t = listsMessages();
  return (
    <ul className={styles.list}>
      {templates.map(({ slug, title, kind }) => (
        <li key={slug} className={styles.row}>
          <div className={styles.words}>
            <RouteLink href={articlePath(worldSlug, slug)} className={styles.title}>
              {title}
            </RouteLink>
            <p className={styles.why}>{t("forKind", { kind: kindLabel(kind) })}</p>
          </div>
          {beginWith(slug)}
        </li>
      ))}
    </ul>
  );
}
