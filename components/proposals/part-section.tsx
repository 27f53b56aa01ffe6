import Link from "next/link";
import type { ReactNode } from "react";
import { DiffView } from "@/components/articles/revisions/diff-view";
import { FieldChanges } from "@/components/articles/revisions/field-changes";
import type { Titles } from "@/components/articles/revisions/restyles";
import { Badge } from "@/components/ui/badge";
import { Callout } from "@/components/ui/callout";
import { articlePath } from "@/lib/articles/article";
import { compareContents } from "@/lib/articles/revisions/changes-between";
import { sameFields } from "@/lib/articles/revisions/revision";
import type { BlockChange } from "@/lib/document/compare/block-change";
import { emptyDocument } from "@/lib/document/schema/schema";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import type { CommentView, ProposedArticleView } from "@/lib/proposals/proposal";
import { CitedHere } from "./cited-here";
import { type CommentActions, Comments } from "./comments";
import styles from "./proposal.module.css";

type PartSectionProps = {
  worldSlug: string;
  part: ProposedArticleView;
  claims: { readonly before: ReadonlyMap<string, ClaimView>; readonly after: ReadonlyMap<string, ClaimView> };
  comments: readonly CommentView[];
  titles: Titles;
  actions: CommentActions;
  mayComment: boolean;
  /** What may be done about this article of the proposal. */
  tools: ReactNode;
};

/** One article of a proposal: what would change, beside the passages that it cites and what was said of each change. */
export function PartSection(props: PartSectionProps) {
  const { worldSlug, part, tools } = props;
  const { id, article, before, content, outdated, baseRevision, merged, summary } = part;
  const { diff, line } = compareContents(before ?? { ...content, doc: emptyDocument() }, content);
  return (
    <section className={styles.part} aria-labelledby={`part-${id}`}>
      <div className={styles.partHead}>
        <h2 id={`part-${id}`}>
          {article ? <Link href={articlePath(worldSlug, article.slug)}>{article.title}</Link> : content.title}
        </h2>
        {!before && <Badge>New article</Badge>}
        {tools}
      </div>
      <p className={styles.partLine}>
        {before ? `Made from revision ${baseRevision}. ` : ""}
        {line ? `${line.charAt(0).toUpperCase()}${line.slice(1)}.` : "Its text stays as it is."}
        {summary && ` “${summary}”`}
      </p>
      {merged && <MergedLine path={articlePath(worldSlug, merged.slug)} revision={merged.revision} />}
      {outdated && <OutdatedNotice part={part} worldSlug={worldSlug} />}
      {before && !sameFields(before, content) && <FieldChanges before={before} after={content} />}
      <PartChanges {...props} changes={diff.changes} />
    </section>
  );
}

/** The changes, each with its comments; then the comments that belong to none of them. */
function PartChanges({ changes, ...props }: PartSectionProps & { changes: readonly BlockChange[] }) {
  const { part, comments, titles, actions, mayComment } = props;
  const { id, content } = part;
  const blocks = new Set(changes.filter(({ kind }) => kind !== "same").map(({ block }) => block));
  const own = comments.filter((comment) => comment.part === id);
  const elsewhere = own.filter(({ block }) => block === null || !blocks.has(block));
  return (
    <>
      {blocks.size > 0 && (
        <DiffView
          changes={changes}
          layout="inline"
          titles={titles}
          before="Now"
          after="Proposed"
          beside={(change) => <BesideChange {...props} comments={own} change={change} />}
        />
      )}
      {(elsewhere.length > 0 || mayComment) && (
        <div className={styles.whole}>
          <Comments
            comments={elsewhere}
            actions={actions}
            on={{ part: id }}
            about={`${content.title} as a whole`}
            mayWrite={mayComment}
          />
        </div>
      )}
    </>
  );
}

type BesideChangeProps = Omit<PartSectionProps, "titles" | "tools"> & { change: BlockChange };

/** What a change cites, and what was said of it. */
function BesideChange({ worldSlug, part, claims, comments, actions, mayComment, change }: BesideChangeProps) {
  return (
    <>
      <CitedHere
        node={change.after ?? change.before}
        claims={change.after ? claims.after : claims.before}
        worldSlug={worldSlug}
      />
      <Comments
        comments={comments.filter(({ block }) => block === change.block)}
        actions={actions}
        on={{ part: part.id, block: change.block }}
        about={`this change in ${part.content.title}`}
        mayWrite={mayComment}
      />
    </>
  );
}

function MergedLine({ path, revision }: { path: string; revision: number }) {
  return (
    <p className={styles.partLine}>
      It became <Link href={`${path}/history/${revision}`}>revision {revision}</Link>.
    </p>
  );
}

function OutdatedNotice({ part, worldSlug }: { part: ProposedArticleView; worldSlug: string }) {
  const { outdated, article, baseRevision, headRevision, content } = part;
  if (outdated === "moved" && article) {
    const path = articlePath(worldSlug, article.slug);
    return (
      <Callout tone="warning" title={`Outdated: revision ${headRevision} is current`}>
        <Link href={`${path}/compare?from=${baseRevision}&to=${headRevision}`}>What changed since</Link>. It cannot be
        approved or merged until it is brought up to date.
      </Callout>
    );
  }
  const title = outdated === "taken" ? "There is an article of this title by now" : "This article is in the trash";
  const hint =
    outdated === "taken" ? `Choose another title than “${content.title}”.` : "Bring it back, or take it out.";
  return (
    <Callout tone="warning" title={title}>
      {hint}
    </Callout>
  );
}
