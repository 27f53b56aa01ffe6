import { cache } from "react";
import { answerFor } from "@/app/viewer-answers/answers";
import { IfMay } from "@/app/w/[world]/if-may";
import { ChangedSince } from "@/components/articles/revisions/approval-bar";
import styles from "@/components/articles/revisions/approval-bar.module.css";
import { ApproveButton } from "@/components/articles/revisions/approve-button";
import { ProtectionLog } from "@/components/articles/revisions/protection-log";
import { ChangedSinceRead, ReadMark } from "@/components/articles/revisions/since-read";
import { Badge } from "@/components/ui/badge";
import { CircleCheckBig } from "@/components/ui/icons";
import { approvalsOf } from "@/lib/articles/approvals/read-approvals";
import { articlePath } from "@/lib/articles/article";
import { protectionsOf } from "@/lib/articles/protection/read-protection";
import type { ArticleView } from "@/lib/articles/read";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { historyMessages } from "@/lib/language/subjects/history";
import { approveAction } from "./approval-actions";

type OnArticle = { article: ArticleView };
type OnRevision = OnArticle & { number: number };

const approvals = cache((articleId: string) => approvalsOf(db, articleId));
const protections = cache((articleId: string) => protectionsOf(db, articleId, systemClock()));
/** How far the reader has read it: one answer for all revisions of the page. */
const viewerOfText = cache((world: string, article: string) => answerFor("text", world, article));

/** How much changed since the article was last approved, and since the reader last read it. */
export async function ChangedBar({ article }: OnArticle) {
  const { id, world, slug, revision: head } = article;
  const { approved } = await approvals(id);
  const viewer = await viewerOfText(world.slug, slug);
  const path = articlePath(world.slug, slug);
  return (
    <div className={styles.bar}>
      {approved > 0 && approved < head && <ChangedSince path={path} from={approved} head={head} since="approved" />}
      <ChangedSinceRead worldSlug={world.slug} articleSlug={slug} viewer={viewer.answer} />
    </div>
  );
}

/** What stands at one revision: that somebody approved all up to it, that the reader has read up to it. */
export async function RevisionMarks({ article, number }: OnRevision) {
  const t = historyMessages();
  const { log } = await approvals(article.id);
  const viewer = await viewerOfText(article.world.slug, article.slug);
  const [approval] = log.filter(({ to }) => to === number);
  return (
    <>
      {approval && (
        <Badge
          tone="success"
          icon={<CircleCheckBig aria-hidden="true" />}
          title={`${historyMessages()("byName", { name: approval.by.name })}${approval.note && `: ${approval.note}`}`}
        >
          {approval.from === 1 || approval.from < number ? t("approvedUpToHere") : t("approved")}
        </Badge>
      )}
      <ReadMark viewer={viewer.answer} number={number} />
    </>
  );
}

/** Approves an article up to a revision, for those who may; nothing where that was done. */
export async function Approve({ article, number }: OnRevision) {
  const t = historyMessages();
  const { approved, log } = await approvals(article.id);
  const done = number <= approved || log.some(({ from, to }) => from <= number && number <= to);
  if (done || article.trashed) return null;
  const { world, slug, title } = article;
  return (
    <IfMay worldSlug={world.slug} action="approveRevisions">
      <ApproveButton
        what={t("titleUpToRevisionNumber", { title, number })}
        approve={approveAction.bind(null, world.slug, slug, { revision: number })}
      />
    </IfMay>
  );
}

/** Who protected the article, and why. */
export async function Protections({ article }: OnArticle) {
  return <ProtectionLog worldSlug={article.world.slug} log={(await protections(article.id)).log} />;
}
