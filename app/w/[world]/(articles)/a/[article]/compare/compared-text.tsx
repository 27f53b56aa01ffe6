import { CompareBar } from "@/components/articles/revisions/compare-bar";
import styles from "@/components/articles/revisions/compare-page.module.css";
import { DiffView } from "@/components/articles/revisions/diff-view";
import type { DiffLayout } from "@/components/articles/revisions/unchanged";
import { unfoldQuery } from "@/components/articles/revisions/unfolding";
import { articlePath } from "@/lib/articles/article";
import { titlesOf } from "@/lib/articles/links/read-targets";
import type { ArticleView } from "@/lib/articles/read";
import type { FullRevision } from "@/lib/articles/revisions/revision";
import { db } from "@/lib/db";
import type { DocumentDiff } from "@/lib/document/compare/block-change";
import { countChanges } from "@/lib/document/compare/change-kinds";
import { linksOf } from "@/lib/document/model/link";

type ComparedTextProps = {
  article: ArticleView;
  from: FullRevision;
  to: FullRevision;
  diff: DocumentDiff;
  layout: DiffLayout;
  /** The runs of unchanged blocks that are shown. */
  unfolded: ReadonlySet<number>;
};

/** What changed in the text; nothing where it stayed as it was. */
export async function ComparedText({ article: { world, slug }, from, to, diff, layout, unfolded }: ComparedTextProps) {
  const changed = diff.changes.filter((change) => change.kind !== "same").length;
  if (changed === 0) return null;
  const address = `${articlePath(world.slug, slug)}/compare?from=${from.number}&to=${to.number}`;
  const addressOf = (open: ReadonlySet<number>, as = layout) =>
    `${address}${as === "side" ? "&view=side" : ""}${unfoldQuery(open)}`;
  const linked = [from, to].flatMap(({ content }) => linksOf(content.doc).articles);
  return (
    <section className={styles.section} aria-labelledby="text">
      <h3 id="text">The text</h3>
      <CompareBar
        addresses={{ inline: addressOf(unfolded, "inline"), side: addressOf(unfolded, "side") }}
        layout={layout}
        counts={countChanges(diff)}
        changes={changed}
      />
      <DiffView
        changes={diff.changes}
        layout={layout}
        titles={await titlesOf(db, world.id, linked)}
        before={`Revision ${from.number}`}
        after={`Revision ${to.number}`}
        unfolding={{ open: unfolded, addressOf }}
      />
    </section>
  );
}
