import { DiffView } from "@/components/articles/revisions/diff-view";
import type { Titles } from "@/components/articles/revisions/restyles";
import type { BlockChange } from "@/lib/document/compare/block-change";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { proposalsMessages } from "@/lib/language/subjects/proposals";
import type { CommentView, ProposedArticleView } from "@/lib/proposals/proposal";
import { CitedHere } from "./cited-here";
import { type CommentActions, Comments } from "./comments";
import styles from "./proposal.module.css";

/** An article of a proposal, and what was said of it. */
export type PartProps = {
  worldSlug: string;
  part: ProposedArticleView;
  claims: { readonly before: ReadonlyMap<string, ClaimView>; readonly after: ReadonlyMap<string, ClaimView> };
  comments: readonly CommentView[];
  titles: Titles;
  actions: CommentActions;
  mayComment: boolean;
};

/** The changes, each with its comments; then the comments that belong to none of them. */
export function PartChanges({ changes, ...props }: PartProps & { changes: readonly BlockChange[] }) {
  const t = proposalsMessages();
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
          before={t("now")}
          after={t("proposed")}
          beside={(change) => <BesideChange {...props} comments={own} change={change} />}
        />
      )}
      {(elsewhere.length > 0 || mayComment) && (
        <div className={styles.whole}>
          <Comments
            comments={elsewhere}
            actions={actions}
            on={{ part: id }}
            about={t("titleAsAWhole", { title: content.title })}
            mayWrite={mayComment}
          />
        </div>
      )}
    </>
  );
}

type BesideChangeProps = Omit<PartProps, "titles"> & { change: BlockChange };

/** What a change cites, and what was said of it. */
function BesideChange({ worldSlug, part, claims, comments, actions, mayComment, change }: BesideChangeProps) {
  const t = proposalsMessages();
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
        about={t("thisChangeInTitle", { title: part.content.title })}
        mayWrite={mayComment}
      />
    </>
  );
}
