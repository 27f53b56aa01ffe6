import { IfMay } from "@/app/w/[world]/if-may";
import { UntrashButton } from "@/components/articles/revisions/untrash-button";
import type { ArticleView } from "@/lib/articles/read";
import { untrashAction } from "./actions";

/** Back from the trash, for those who may. */
export function Untrash({ article }: { article: ArticleView }) {
  const { world, slug, title } = article;
  return (
    <IfMay worldSlug={world.slug} action="trashArticle">
      <UntrashButton title={title} untrash={untrashAction.bind(null, world.slug, slug)} />
    </IfMay>
  );
}
