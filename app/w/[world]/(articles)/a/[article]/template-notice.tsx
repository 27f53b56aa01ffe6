import { IfWriter } from "@/app/w/[world]/if-may";
import { TemplateNotice } from "@/components/articles/page/template-notice";
import { LinkButton } from "@/components/ui/link-button";
import type { ArticleView } from "@/lib/articles/read";
import { addressWith } from "@/lib/base/address-with";
import { articleMessages } from "@/lib/language/subjects/article";

/** Says of a template what it is, and leads whoever may write to a new article that begins with it. */
export function NoticeOfTemplate({ article: { world, slug } }: { article: ArticleView }) {
  const t = articleMessages();
  return (
    <TemplateNotice
      worldSlug={world.slug}
      begin={
        <IfWriter worldSlug={world.slug}>
          <LinkButton href={addressWith(`/w/${world.slug}/new-article`, { template: slug })} size="small">
            {t("beginAnArticleWithIt")}
          </LinkButton>
        </IfWriter>
      }
    />
  );
}
