import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { feedAlternates } from "@/app/w/[world]/(activity)/feed-alternates";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/(articles)/a/[article]/article";
import { ActivityLine } from "@/components/activity/changes/activity-line";
import { FeedLink } from "@/components/activity/changes/feed-link";
import { ArticleHeader } from "@/components/articles/page/article-header";
import { AppearanceList } from "@/components/articles/revisions/appearance-list";
import { HistorySearch } from "@/components/articles/revisions/history-search";
import { NamedFilter } from "@/components/articles/revisions/named-filter";
import { RevisionList } from "@/components/articles/revisions/revision-list";
import styles from "@/components/articles/revisions/revision-list.module.css";
import { Page } from "@/components/shell/page";
import { Pagination } from "@/components/ui/pagination";
import { activityOfArticle } from "@/lib/activity/changes/read-activity";
import { articlePath } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/read";
import { MAX_SOUGHT } from "@/lib/articles/revisions/appearance";
import { historyOf } from "@/lib/articles/revisions/read";
import { appearancesOf } from "@/lib/articles/revisions/read-appearances";
import { namedRevisions } from "@/lib/articles/revisions/read-names";
import { undoersOf } from "@/lib/articles/revisions/read-undoers";
import { pageInQuery, textInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { historyMessages } from "@/lib/language/subjects/history";
import { Approve, ChangedBar, Protections, RevisionMarks } from "./approval-section";
import { InTrash } from "./in-trash";
import { Name, Restore, UndoLink } from "./revision-actions";

/** Revisions on one page of a history. */
const PAGE = 50;

type Props = { params: ArticleParams; searchParams: SearchParams };

const shape = z.object({ page: pageInQuery(), named: textInQuery(), q: textInQuery("", MAX_SOUGHT) });

export async function generateMetadata({ params }: Props) {
  const t = historyMessages();
  const { title, slug, world } = await articleOrNotFound(params);
  const alternates = feedAlternates(articlePath(world.slug, slug), world.visibility);
  return { title: t("historyOfTitle", { title }), alternates };
}

export default async function ArticleHistory({ params, searchParams }: Props) {
  const t = historyMessages();
  const article = await articleOrNotFound(params);
  const { world, slug, id, revision: head, trashed } = article;
  const { q: sought, ...asked } = await queryOf(searchParams, shape);
  const names = await namedRevisions(db, id);
  const named = asked.named !== "" && names.length > 0;
  const pages = Math.max(1, Math.ceil((named ? names.length : head) / PAGE));
  const page = Math.min(pages, asked.page);
  // One more than is shown: the difference in size of the last row.
  const found = await historyOf(db, id, { limit: PAGE + 1, skip: (page - 1) * PAGE, named });
  const revisions = found.slice(0, PAGE);
  const path = articlePath(world.slug, slug);
  const addressOf = (number: number) => `${path}/history?page=${number}${named ? "&named=1" : ""}`;
  return (
    <Page width="wide">
      <ArticleHeader worldSlug={world.slug} article={article} />
      {trashed && <InTrash article={article} trashed={trashed} />}
      <div className={styles.tools}>
        <HistorySearch path={path} sought={sought} />
        {names.length > 0 && <NamedFilter path={`${path}/history`} named={named} count={names.length} />}
      </div>
      {sought && <Found article={article} sought={sought} />}
      <ActivityLine activity={await activityOfArticle(db, id)} />
      <ChangedBar article={article} />
      <RevisionList
        worldSlug={world.slug}
        revisions={revisions}
        sizeBefore={found[PAGE]?.size ?? null}
        head={head}
        path={path}
        gaps={named}
        undoneBy={await undoersOf(db, id)}
        marksOf={(number) => <RevisionMarks article={article} number={number} />}
        actsOn={({ number, name }) => <RowActions article={article} number={number} name={name} />}
      />
      <Pagination
        label={t("revisions")}
        summary={pages > 1 ? shownNumbers(revisions, head) : undefined}
        {...(page > 1 ? { previous: { href: addressOf(page - 1), label: t("newer") } } : {})}
        {...(page < pages ? { next: { href: addressOf(page + 1), label: t("older") } } : {})}
      />
      {!trashed && <Feed article={article} />}
      <Protections article={article} />
    </Page>
  );
}

/** Which revisions of how many are shown. */
function shownNumbers(revisions: readonly { readonly number: number }[], head: number): string {
  const [number, number2] = [revisions.at(-1)?.number ?? 0, revisions[0]?.number ?? 0];
  return historyMessages()("numberToNumber2OfHead", { number, number2, head });
}

type RowActionsProps = { article: ArticleView; number: number; name: string | null };

/** What the reader may do about one revision. */
function RowActions({ article, number, name }: RowActionsProps) {
  return (
    <>
      <UndoLink article={article} first={number} last={number} />
      <Restore article={article} revision={number} />
      <Approve article={article} number={number} />
      <Name article={article} revision={number} name={name} />
    </>
  );
}

/** The way to follow the article. */
function Feed({ article }: { article: ArticleView }) {
  const t = historyMessages();
  const { world, slug } = article;
  return (
    <div className={styles.end}>
      <FeedLink
        href={`${articlePath(world.slug, slug)}/feed.atom`}
        what={t("thisArticle")}
        isPrivate={world.visibility === "private"}
      />
    </div>
  );
}

/** When the words that are looked for came and went. */
async function Found({ article, sought }: { article: ArticleView; sought: string }) {
  const { world, slug, id, revision } = article;
  const found = await appearancesOf(db, id, revision, sought);
  return <AppearanceList worldSlug={world.slug} path={articlePath(world.slug, slug)} sought={sought} found={found} />;
}
