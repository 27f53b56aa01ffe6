import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/(articles)/a/[article]/article";
import { ComparedClaims } from "@/app/w/[world]/(articles)/a/[article]/compare/compared-claims";
import { NotCompared } from "@/app/w/[world]/(articles)/a/[article]/compare/not-compared";
import { Restore, Undo } from "@/app/w/[world]/(articles)/a/[article]/history/revision-actions";
import { ArticleHeader } from "@/components/articles/page/article-header";
import styles from "@/components/articles/revisions/compare-page.module.css";
import { DiffView } from "@/components/articles/revisions/diff-view";
import { FieldChanges } from "@/components/articles/revisions/field-changes";
import { OverlappingEditsList } from "@/components/articles/revisions/overlapping-edits-list";
import { UndoHeader } from "@/components/articles/revisions/undo-header";
import { Page } from "@/components/shell/page";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { articlePath } from "@/lib/articles/article";
import { namesInComparison } from "@/lib/articles/facts/names-in-comparison";
import type { ArticleView } from "@/lib/articles/read";
import { comparedContents } from "@/lib/articles/revisions/compared-contents";
import { fullRevision } from "@/lib/articles/revisions/read";
import { type RevisionContent, sameFields } from "@/lib/articles/revisions/revision";
import { previewUndo } from "@/lib/articles/undo/read-undo";
import { overlappingEditsMessage, type UndoPreview } from "@/lib/articles/undo/undo";
import { numberInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import type { BlockChange } from "@/lib/document/compare/block-change";
import type { NodeJson } from "@/lib/document/model/json";
import { linksOf } from "@/lib/document/model/link";
import { historyMessages } from "@/lib/language/subjects/history";
import { translatedFailure } from "@/lib/language/translated-failure";
import { unlessOverloaded } from "@/lib/workers/pool";

type Props = { params: ArticleParams; searchParams: SearchParams };

const shape = z.object({ revision: numberInQuery(), first: numberInQuery() });

export async function generateMetadata({ params, searchParams }: Props) {
  const { title } = await articleOrNotFound(params);
  const { revision } = await queryOf(searchParams, shape);
  return { title: historyMessages()("undoRevisionOf", { revision: revision ?? "", title }), robots: { index: false } };
}

export default async function UndoRevision({ params, searchParams }: Props) {
  const article = await articleOrNotFound(params);
  const { world, slug, id, revision: headNumber, trashed } = article;
  const path = articlePath(world.slug, slug);
  const { revision: last, first = last } = await queryOf(searchParams, shape);
  if (last === undefined || first === undefined || trashed) redirect(`${path}/history`);
  const previewed = await unlessOverloaded(previewUndo(db, { id, headNumber }, { first, last }));
  const undone = await fullRevision(db, id, last);
  if (!previewed.ok) return <NotCompared why={translatedFailure(previewed.failure.detail)} />;
  const preview = previewed.value;
  if (!preview || !undone) notFound();
  return (
    <Page width="wide">
      <ArticleHeader worldSlug={world.slug} article={article} />
      <UndoHeader
        path={path}
        first={preview.first}
        undone={undone}
        head={headNumber}
        clean={preview.outcome.kind === "clean"}
      />
      <Outcome article={article} preview={preview} path={path} />
    </Page>
  );
}

type OutcomeProps = { article: ArticleView; preview: UndoPreview; path: string };

function Outcome({ article, preview, path }: OutcomeProps) {
  const t = historyMessages();
  const { first, last, head, outcome } = preview;
  if (outcome.kind === "nothing") {
    return (
      <EmptyState
        title={t("nothingLeftToUndo")}
        hint={t("whatItChangedIsNoLonger")}
        actions={<LinkButton href={`${path}/history`}>{t("backToTheHistory")}</LinkButton>}
      />
    );
  }
  if (outcome.kind === "overlapping") {
    return (
      <>
        <Callout
          tone="warning"
          title={t("thisCannotBeUndoneAutomatically")}
          actions={
            <>
              <LinkButton href={`${path}/edit`} size="small">
                {t("fixItByHand")}
              </LinkButton>
              <Restore article={article} revision={first - 1} named />
            </>
          }
        >
          {t("overlappingeditsmessageBothTextsAreShownBelow", {
            overlappingEditsMessage: translatedFailure(overlappingEditsMessage(outcome)),
          })}
        </Callout>
        <OverlappingEditsList overlapping={outcome} head={head} compare={changesOfBlock} />
      </>
    );
  }
  return (
    <>
      <Undo article={article} first={first} last={last} />
      <WhatChanges article={article} before={preview.now} after={outcome.content} head={head} />
    </>
  );
}

/** What happened to one block; null where it is too large to be compared. */
async function changesOfBlock(before: NodeJson, after: NodeJson): Promise<readonly BlockChange[] | null> {
  const alone = (node: NodeJson): RevisionContent => ({ ...NO_FIELDS, doc: { type: "doc", content: [node] } });
  const compared = await comparedContents(alone(before), alone(after));
  return compared.ok ? compared.value.diff.changes : null;
}

const NO_FIELDS = { title: "", kind: "concept", tags: [], aliases: [] } as const;

type ChangesProps = { article: ArticleView; before: RevisionContent; after: RevisionContent; head: number };

/** What undoing changes of the article as it is now. */
async function WhatChanges({ article, before, after, head }: ChangesProps) {
  const t = historyMessages();
  const { id, world } = article;
  const compared = await comparedContents(before, after);
  if (!compared.ok) return <NotCompared why={translatedFailure(compared.failure.detail)} />;
  const { changes } = compared.value.diff;
  const titles = await namesInComparison(db, world.id, [
    ...linksOf(before.doc).articles,
    ...linksOf(after.doc).articles,
  ]);
  return (
    <>
      {!sameFields(before, after) && (
        <section className={styles.section} aria-labelledby="fields">
          <h3 id="fields">{t("theArticle")}</h3>
          <FieldChanges before={before} after={after} />
        </section>
      )}
      <ComparedClaims
        articleId={id}
        worldSlug={world.slug}
        before={before}
        after={after}
        claims={compared.value.claims}
      />
      {changes.some(({ kind }) => kind !== "same") && (
        <section className={styles.section} aria-labelledby="text">
          <h3 id="text">{t("theText")}</h3>
          <DiffView
            changes={changes}
            layout="inline"
            titles={titles}
            before={t("revisionHead", { head })}
            after={t("afterUndoing")}
          />
        </section>
      )}
    </>
  );
}
