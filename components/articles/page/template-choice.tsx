import { RouteLink } from "@/components/ui/route-link";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import { addressWith } from "@/lib/base/address-with";
import { articleMessages } from "@/lib/language/subjects/article";
import styles from "./template-choice.module.css";

type TemplateChoiceProps = {
  worldSlug: string;
  title: string;
  /** The slug of the one that the new article begins with; "": none. */
  chosen: string;
  templates: readonly { readonly slug: string; readonly title: string; readonly kind: ArticleKind }[];
};

/** What a new article can begin with; nothing where its world has no templates. */
export function TemplateChoice({ worldSlug, title, chosen, templates }: TemplateChoiceProps) {
  const t = articleMessages();
  if (templates.length === 0) return null;
  const all = [{ slug: "", title: t("anEmptyPage"), kind: "" }, ...templates];
  return (
    <nav aria-label={t("beginWith")} className={styles.choice}>
      <span>{t("beginWith")}</span>
      {all.map(({ slug, title: name, kind }) => (
        <RouteLink
          key={slug}
          href={addressWith(`/w/${worldSlug}/new-article`, { title, template: slug })}
          aria-current={slug === chosen ? "true" : undefined}
        >
          {name}
          {kind !== "" && <small> {kindLabel(kind)}</small>}
        </RouteLink>
      ))}
    </nav>
  );
}
