import { claimChangeList } from "@/components/articles/revisions/claim-change-kind";
import { ClaimChanges } from "@/components/articles/revisions/claim-changes";
import styles from "@/components/articles/revisions/compare-page.module.css";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { db } from "@/lib/db";
import type { ClaimChanges as ChangesOfClaims } from "@/lib/document/compare/diff";
import { claimsOfContent } from "@/lib/evidence/claims/read";
import { historyMessages } from "@/lib/language/subjects/history";

type Props = {
  articleId: string;
  worldSlug: string;
  before: RevisionContent;
  after: RevisionContent;
  claims: ChangesOfClaims;
};

/** The claims that differ between two contents; their citations are looked up only when there are any. */
export async function ComparedClaims({ articleId, worldSlug, before, after, claims }: Props) {
  const t = historyMessages();
  const changes = claimChangeList(claims);
  if (changes.length === 0) return null;
  const [were, are] = await Promise.all([
    claimsOfContent(db, articleId, before.doc),
    claimsOfContent(db, articleId, after.doc),
  ]);
  return (
    <section className={styles.section} aria-labelledby="claims">
      <h3 id="claims">{t("theClaims")}</h3>
      <ClaimChanges changes={changes} before={were} after={are} worldSlug={worldSlug} />
    </section>
  );
}
