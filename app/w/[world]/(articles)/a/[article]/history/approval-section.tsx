import { cache, Suspense } from "react";
import { worldOfViewer } from "@/app/w/[world]/world";
import { ChangedSince } from "@/components/articles/revisions/approval-bar";
import styles from "@/components/articles/revisions/approval-bar.module.css";
import { ApproveButton } from "@/components/articles/revisions/approve-button";
import { ProtectionLog } from "@/components/articles/revisions/protection-log";
import { Badge } from "@/components/ui/badge";
import { CircleCheckBig, Eye } from "@/components/ui/icons";
import { approvalsOf } from "@/lib/articles/approvals/read-approvals";
import { articlePath } from "@/lib/articles/article";
import { protectionsOf } from "@/lib/articles/protection/read-protection";
import type { ArticleView } from "@/lib/articles/read";
import { comparedSince } from "@/lib/articles/read-markers/read-marker";
import { changedByOthers, readReadMarker } from "@/lib/articles/read-markers/read-read-marker";
import { may } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { approveAction } from "./approval-actions";

type OnArticle = { article: ArticleView };
type OnRevision = OnArticle & { number: number };

const approvals = cache((articleId: string) => approvalsOf(db, articleId));
const protections = cache((articleId: string) => protectionsOf(db, articleId, systemClock()));
const readMarker = cache(async (articleId: string) => readReadMarker(db, await currentViewer(), articleId));

/** How much changed since the article was last approved, and since the reader last read it. */
export async function ChangedBar({ article }: OnArticle) {
  const { id, world, slug, revision: head } = article;
  const { approved } = await approvals(id);
  const path = articlePath(world.slug, slug);
  return (
    <div className={styles.bar}>
      {approved > 0 && approved < head && <ChangedSince path={path} from={approved} head={head} since="approved" />}
      <Suspense>
        <ChangedSinceRead article={article} />
      </Suspense>
    </div>
  );
}

async function ChangedSinceRead({ article: { id, world, slug, revision: head } }: OnArticle) {
  const [viewer, from] = [await currentViewer(), comparedSince(await readMarker(id), head)];
  if (!viewer || from === null || !(await changedByOthers(db, viewer, id, from))) return null;
  return <ChangedSince path={articlePath(world.slug, slug)} from={from} head={head} since="read" />;
}

/** What stands at one revision: that somebody approved all up to it, that the reader has read up to it. */
export async function RevisionMarks({ article, number }: OnRevision) {
  const { log } = await approvals(article.id);
  const [approval] = log.filter(({ to }) => to === number);
  return (
    <>
      {approval && (
        <Badge
          tone="success"
          icon={<CircleCheckBig aria-hidden="true" />}
          title={`By ${approval.by.name}${approval.note && `: ${approval.note}`}`}
        >
          {approval.from === 1 || approval.from < number ? "Approved up to here" : "Approved"}
        </Badge>
      )}
      <Suspense>
        <ReadMark article={article} number={number} />
      </Suspense>
    </>
  );
}

async function ReadMark({ article, number }: OnRevision) {
  if ((await readMarker(article.id))?.number !== number) return null;
  return <Badge icon={<Eye aria-hidden="true" />}>You last read this version</Badge>;
}

/** Approves an article up to a revision, for those who may; nothing where that was done. */
export async function Approve({ article, number }: OnRevision) {
  const { approved, log } = await approvals(article.id);
  const done = number <= approved || log.some(({ from, to }) => from <= number && number <= to);
  if (done || article.trashed) return null;
  return (
    <Suspense>
      <ApproveForReviewers article={article} number={number} />
    </Suspense>
  );
}

async function ApproveForReviewers({ article, number }: OnRevision) {
  const { role, slug } = await worldOfViewer(article.world.slug);
  if (!may(role, "approveRevisions")) return null;
  return (
    <ApproveButton
      what={`${article.title} up to revision ${number}`}
      approve={approveAction.bind(null, slug, article.slug, { revision: number })}
    />
  );
}

/** Who protected the article, and why. */
export async function Protections({ article }: OnArticle) {
  return <ProtectionLog worldSlug={article.world.slug} log={(await protections(article.id)).log} />;
}
