import { ComparedHead, OtherComparisons } from "@/components/articles/revisions/compare-header";
import styles from "@/components/articles/revisions/compare-page.module.css";
import { ComparePicker } from "@/components/articles/revisions/compare-picker";
import { diffRows } from "@/components/articles/revisions/diff-rows";
import { DiffView } from "@/components/articles/revisions/diff-view";
import { FieldChanges } from "@/components/articles/revisions/field-changes";
import { KindCounts } from "@/components/articles/revisions/kind-counts";
import { areDrawnAtOnce } from "@/components/document/draw-in-parts";
import { MarkupSlot } from "@/components/document/markup-slot";
import { articlePath } from "@/lib/articles/article";
import { titlesOf } from "@/lib/articles/links/read-targets";
import type { ArticleView } from "@/lib/articles/read";
import { comparedContents } from "@/lib/articles/revisions/compared-contents";
import { keepComparedLines } from "@/lib/articles/revisions/known-blocks";
import { comparedRevisions, namesOf } from "@/lib/articles/revisions/read";
import { namedIn, revisionNames } from "@/lib/articles/revisions/read-names";
import { type FullRevision, sameFields } from "@/lib/articles/revisions/revision";
import { markupCarrier } from "@/lib/base/markup-carrier";
import type { FillFrame, FrameContent } from "@/lib/base/page-frame";
import type { CanonStanding } from "@/lib/canon/canon-between";
import { canonBetween } from "@/lib/canon/read-between";
import { db } from "@/lib/db";
import type { BlockChange, DocumentDiff } from "@/lib/document/compare/block-change";
import { countChanges } from "@/lib/document/compare/change-kinds";
import { linksOf } from "@/lib/document/model/link";
import { ComparedText, changesNamed, comparisonAddress } from "./compared-text";
import { ComparisonPage } from "./comparison-page";

/** Stand in a frame for the number of changes and for its words; no other number on the page is like it. */
const COUNT = 900_000_009;
const COUNTED = "changes-of-this-comparison";
const NONE: ReadonlySet<number> = new Set();
const PROPOSED: CanonStanding = { status: "proposed", disputed: false };

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
        before={`Revision ${from.number}`}
        after={`Revision ${to.number}`}
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

/** What changed of the article besides its text. */
export function ComparedFields({ from, to }: { from: FullRevision; to: FullRevision }) {
  if (sameFields(from.content, to.content)) return null;
  return (
    <section className={styles.section} aria-labelledby="fields">
      <h3 id="fields">The article</h3>
      <FieldChanges before={from.content} after={to.content} />
    </section>
  );
}

/** What all comparisons of an article ask for, each of it read when it is first needed. */
function knownOf({ id, world }: ArticleView) {
  const people = new Map<string, string>();
  const titled = new Map<string, string | undefined>();
  let named: Promise<ReadonlyMap<string, string>> | undefined;
  let decided: Promise<boolean> | undefined;
  return {
    names: () => {
      named ??= revisionNames(db, [id]);
      return named;
    },
    authors: async (ids: readonly string[]) => {
      const unknown = ids.filter((each) => !people.has(each));
      if (unknown.length > 0) for (const [each, name] of await namesOf(db, unknown)) people.set(each, name);
      return people;
    },
    /** Null where something was decided between the two. */
    canon: async (from: number, to: number) => {
      decided ??= db.decision.findFirst({ where: { articleId: id }, select: { id: true } }).then(Boolean);
      if (!(await decided)) return { before: PROPOSED, after: PROPOSED };
      const canon = await canonBetween(db, id, from, to);
      return canon.decisions.length === 0 ? canon : null;
    },
    /** Of the articles that changed places link to. */
    titles: async (changed: readonly BlockChange[]) => {
      const content = changed.flatMap(({ before, after }) => [before, after].filter((node) => node !== null));
      const { articles } = linksOf({ type: "doc", content });
      const unknown = articles.filter((slug) => !titled.has(slug));
      if (unknown.length > 0) {
        const found = await titlesOf(db, world.id, unknown);
        for (const slug of unknown) titled.set(slug, found.get(slug));
      }
      return new Map([...titled].flatMap(([slug, title]) => (title === undefined ? [] : [[slug, title]])));
    },
  };
}
