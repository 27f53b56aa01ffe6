import { MarkupSlot } from "@/components/document/markup-slot";
import { articlePath } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/read";
import { ComparedText, comparisonAddress } from "./compared-text";
import { ComparisonPage } from "./comparison-page";

/** Stand in a frame for the number of changes and for its words; no other number on the page is like it. */
export const COUNT = 900_000_009;
export const COUNTED = "changes-of-this-comparison";
/** No run of unchanged blocks is shown. */
export const NONE: ReadonlySet<number> = new Set();

/** The frame of comparisons of an article (decision 067): `from` and `to` are place holders. */
export function ComparisonFrame({ article, from, to }: { article: ArticleView; from: number; to: number }) {
  const path = articlePath(article.world.slug, article.slug);
  const address = (layout: "inline" | "side") => comparisonAddress(path, from, to, layout, NONE);
  return (
    <ComparisonPage
      article={article}
      from={from}
      to={to}
      head={<MarkupSlot name="head" />}
      others={<MarkupSlot name="others" />}
    >
      <MarkupSlot name="fields" />
      <ComparedText
        addresses={{ inline: address("inline"), side: address("side") }}
        layout="inline"
        counts={<MarkupSlot name="counts" />}
        changes={COUNT}
        changesLabel={COUNTED}
      >
        <MarkupSlot name="changes" />
      </ComparedText>
    </ComparisonPage>
  );
}
