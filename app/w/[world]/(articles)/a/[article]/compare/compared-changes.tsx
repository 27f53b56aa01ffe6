import { DiffView } from "@/components/articles/revisions/diff-view";
import { KindCounts } from "@/components/articles/revisions/kind-counts";
import type { DiffLayout } from "@/components/articles/revisions/unchanged";
import { articlePath } from "@/lib/articles/article";
import { namesInComparison } from "@/lib/articles/facts/names-in-comparison";
import type { ArticleView } from "@/lib/articles/read";
import type { FullRevision } from "@/lib/articles/revisions/revision";
import { db } from "@/lib/db";
import type { DocumentDiff } from "@/lib/document/compare/block-change";
import { countChanges } from "@/lib/document/compare/change-kinds";
import { linksOf } from "@/lib/document/model/link";
import { historyMessages } from "@/lib/language/subjects/history";
import { ComparedText, changesNamed, comparisonAddress } from "./compared-text";

type ComparedChangesProps = {
  article: ArticleView;
  from: FullRevision;
  to: FullRevision;
  diff: DocumentDiff;
  layout: DiffLayout;
  /** The runs of unchanged blocks that are shown. */
  unfolded: ReadonlySet<number>;
};

/** What changed in the text; nothing where it stayed as it was. */
export async function ComparedChanges({
  article: { world, slug },
  from,
  to,
  diff,
  layout,
  unfolded,
}: ComparedChangesProps) {
  const t = historyMessages();
  const changes = diff.changes.filter((change) => change.kind !== "same").length;
  if (changes === 0) return null;
  const addressOf = (open: ReadonlySet<number>, as = layout) =>
    comparisonAddress(articlePath(world.slug, slug), from.number, to.number, as, open);
  const linked = [from, to].flatMap(({ content }) => linksOf(content.doc).articles);
  return (
    <ComparedText
      addresses={{ inline: addressOf(unfolded, "inline"), side: addressOf(unfolded, "side") }}
      layout={layout}
      counts={<KindCounts changes={countChanges(diff)} />}
      changes={changes}
      changesLabel={changesNamed(changes)}
    >
      <DiffView
        changes={diff.changes}
        layout={layout}
        titles={await namesInComparison(db, world.id, linked)}
        before={t("revisionNumber", { number: from.number })}
        after={t("revisionNumber", { number: to.number })}
        unfolding={{ open: unfolded, addressOf }}
      />
    </ComparedText>
  );
}
