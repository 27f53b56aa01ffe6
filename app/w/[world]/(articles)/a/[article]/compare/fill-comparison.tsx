import { ComparedHead, OtherComparisons } from "@/components/articles/revisions/compare-header";
import { ComparePicker } from "@/components/articles/revisions/compare-picker";
import { diffRows } from "@/components/articles/revisions/diff-rows";
import { DiffView } from "@/components/articles/revisions/diff-view";
import { KindCounts } from "@/components/articles/revisions/kind-counts";
import { areDrawnAtOnce } from "@/components/document/draw-in-parts";
import { articlePath } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/read";
import { comparedContents } from "@/lib/articles/revisions/compared-contents";
import { keepComparedLines } from "@/lib/articles/revisions/known-blocks";
import { comparedRevisions } from "@/lib/articles/revisions/read";
import { namedIn } from "@/lib/articles/revisions/read-names";
import type { FullRevision } from "@/lib/articles/revisions/revision";
import { markupCarrier } from "@/lib/base/markup-carrier";
import type { FillFrame, FrameContent } from "@/lib/base/page-frame";
import type { CanonStanding } from "@/lib/canon/canon-between";
import { db } from "@/lib/db";
import type { DocumentDiff } from "@/lib/document/compare/block-change";
import { countChanges } from "@/lib/document/compare/change-kinds";
import { historyMessages } from "@/lib/language/subjects/history";
import { ComparedFields } from "./compared-fields";
import { changesNamed, comparisonAddress } from "./compared-text";
import { COUNT, COUNTED, NONE } from "./comparison-frame";
import { knownOf } from "./known-of-article";

/**
 * How that frame is filled. What is known of the article besides its revisions is read once: the frame goes with any change of its world.
 * Not for comparisons that show more than texts: decisions, claims, or texts so long that they are drawn in parts.
 */
export function fillComparison(article: ArticleView): FillFrame {
  keepComparedLines();
  const known = knownOf(article);
  return async (address) => {
    const numbers = ["from", "to"].map((name) => Number(address.searchParams.get(name)));
    const [from, to] = await comparedRevisions(db, article.id, numbers, {
      authors: known.authors,
      names: await known.names(),
    });
    if (!from || !to) return null;
    const canon = await known.canon(from.number, to.number);
    const comparing = await comparedContents(from.content, to.content);
    if (!canon || !comparing.ok) return null;
    const { diff, line, claims } = comparing.value;
    const changed = diff.changes.filter(({ kind }) => kind !== "same");
    if (changed.length === 0 || claims.added.length + claims.removed.length + claims.changed.length > 0) return null;
    if (!isDrawnAtOnce(diff)) return null;
    const titles = await known.titles(changed);
    return contentOf({ article, from, to, diff, line, canon, titles, names: await known.names() });
  };
}

/** Whether what is shown is made in one go, so that nobody else waits long. */
function isDrawnAtOnce({ changes }: DocumentDiff): boolean {
  const rows = diffRows(changes);
  const nodes = rows.flatMap((row) =>
    row.kind === "change" ? (row.change.after ?? []) : row.kind === "unchanged" ? row.node : [],
  );
  const gone = rows.flatMap((row) => (row.kind === "change" ? (row.change.before ?? []) : []));
  return areDrawnAtOnce(nodes) && areDrawnAtOnce(gone);
}

type Compared = {
  readonly article: ArticleView;
  readonly from: FullRevision;
  readonly to: FullRevision;
  readonly diff: DocumentDiff;
  readonly line: string;
  readonly canon: { readonly before: CanonStanding; readonly after: CanonStanding };
  readonly titles: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
};

function contentOf({ article, from, to, diff, line, canon, titles, names }: Compared): FrameContent | null {
  const t = historyMessages();
  const render = markupCarrier()?.render;
  if (!render) return null;
  const { world, slug, revision: head } = article;
  const path = articlePath(world.slug, slug);
  const changes = diff.changes.filter(({ kind }) => kind !== "same").length;
  const unfolding = {
    open: NONE,
    addressOf: (open: ReadonlySet<number>) => comparisonAddress(path, from.number, to.number, "inline", open),
  };
  const slots = {
    head: <ComparedHead from={from} to={to} head={head} path={path} line={line} canon={canon} worldSlug={world.slug} />,
    others: (
      <OtherComparisons path={path}>
        <ComparePicker path={path} from={from} to={to} head={head} named={namedIn(names)} />
      </OtherComparisons>
    ),
    fields: <ComparedFields from={from} to={to} />,
    counts: <KindCounts changes={countChanges(diff)} />,
    changes: (
      <DiffView
        changes={diff.changes}
        layout="inline"
        titles={titles}
        before={t("revisionNumber", { number: from.number })}
        after={t("revisionNumber", { number: to.number })}
        unfolding={unfolding}
      />
    ),
  };
  return {
    words: new Map([
      [String(COUNT), String(changes)],
      [COUNTED, changesNamed(changes)],
    ]),
    slots: new Map(Object.entries(slots).map(([name, content]) => [name, render(content)])),
  };
}
