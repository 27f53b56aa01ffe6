import type { ReactNode } from "react";
import { FieldChanges } from "@/components/articles/revisions/field-changes";
import { LostClaimList } from "@/components/evidence/claims/lost-claim-list";
import { Badge } from "@/components/ui/badge";
import { Callout } from "@/components/ui/callout";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { Comparison } from "@/lib/articles/revisions/comparison";
import { sameFields } from "@/lib/articles/revisions/revision";
import type { Result } from "@/lib/base/result";
import { changeLineLabel } from "@/lib/language/stored-labels";
import { proposalsMessages } from "@/lib/language/subjects/proposals";
import { translatedFailure } from "@/lib/language/translated-failure";
import type { ProposedArticleView } from "@/lib/proposals/proposal";
import { PartChanges, type PartProps } from "./part-changes";
import styles from "./proposal.module.css";

type PartSectionProps = PartProps & {
  /** What may be done about this article of the proposal. */
  tools: ReactNode;
  /** What it changes, or why that cannot be told. */
  compared: Result<Pick<Comparison, "line" | "diff">, { readonly detail: string }>;
};

/** One article of a proposal: what would change, beside the passages that it cites and what was said of each change. */
export function PartSection({ tools, compared, ...props }: PartSectionProps) {
  const t = proposalsMessages();
  const { worldSlug, part } = props;
  const { id, article, before, content, outdated, baseRevision, merged, summary } = part;
  const line = compared.ok ? changeLineLabel(compared.value.line) : null;
  return (
    <section className={styles.part} aria-labelledby={`part-${id}`}>
      <div className={styles.partHead}>
        <h2 id={`part-${id}`}>
          {article ? <RouteLink href={articlePath(worldSlug, article.slug)}>{article.title}</RouteLink> : content.title}
        </h2>
        {!before && <Badge>{t("newArticle")}</Badge>}
        {tools}
      </div>
      <p className={styles.partLine}>
        {before && t("basedOnRevisionBaserevision", { baseRevision })}{" "}
        {line && `${line.charAt(0).toUpperCase()}${line.slice(1)}.`}
        {line === "" && t("itsTextDoesNotChange")}
        {summary && ` “${summary}”`}
      </p>
      {merged && <MergedLine path={articlePath(worldSlug, merged.slug)} revision={merged.revision} />}
      {outdated && <OutdatedNotice part={part} worldSlug={worldSlug} />}
      <LostClaimsNotice part={part} />
      {before && !sameFields(before, content) && <FieldChanges before={before} after={content} />}
      {!compared.ok && (
        <Callout title={t("theTextsCouldNotBeCompared")}>{translatedFailure(compared.failure.detail)}</Callout>
      )}
      <PartChanges {...props} changes={compared.ok ? compared.value.diff.changes : []} />
    </section>
  );
}

function MergedLine({ path, revision }: { path: string; revision: number }) {
  const t = proposalsMessages();
  return (
    <p className={styles.partLine}>
      {t.rich("itBecameRevisionRevision", {
        revision,
        link: (words) => <RouteLink href={`${path}/history/${revision}`}>{words}</RouteLink>,
      })}
      .
    </p>
  );
}

/** Claims go with a sentence that is changed or taken out: among many changes of words nobody sees that. */
function LostClaimsNotice({ part: { claimsLost, merged } }: { part: ProposedArticleView }) {
  const t = proposalsMessages();
  const count = claimsLost.length;
  if (count === 0) return null;
  const lost = merged ? t("countClaimCountWasLost", { count }) : t("countClaimWouldBeLost", { count });
  return (
    <div className={styles.lost}>
      <Callout tone="warning" title={lost}>
        {t("theProposedTextNoLongerHas", { count })}
        <LostClaimList claims={claimsLost} />
      </Callout>
    </div>
  );
}

function OutdatedNotice({ part, worldSlug }: { part: ProposedArticleView; worldSlug: string }) {
  const t = proposalsMessages();
  const { outdated, article, baseRevision, headRevision, content } = part;
  if (outdated === "moved" && article) {
    const path = articlePath(worldSlug, article.slug);
    return (
      <Callout tone="warning" title={t("outdatedRevisionHeadrevisionIsCurrent", { headRevision: headRevision ?? 0 })}>
        {t.rich("whatChangedSinceItCannotBe", {
          link: (words) => (
            <RouteLink href={`${path}/compare?from=${baseRevision}&to=${headRevision}`}>{words}</RouteLink>
          ),
        })}
      </Callout>
    );
  }
  const title = outdated === "taken" ? t("anArticleWithThisTitleNow") : t("thisArticleIsInTheTrash");
  const hint =
    outdated === "taken" ? t("chooseATitleOtherThanTitle", { title: content.title }) : t("restoreItOrTakeItOut");
  return (
    <Callout tone="warning" title={title}>
      {hint}
    </Callout>
  );
}
