import type { ReactNode } from "react";
import { driftKey } from "@/components/evidence/citations/drift-key";
import { GRADE_LABELS } from "@/components/evidence/citations/grade-labels";
import { StanceBadge } from "@/components/evidence/citations/stance-badge";
import { Badge } from "@/components/ui/badge";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { DriftedCitation } from "@/lib/evidence/claims/drift";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import { sourcePath } from "@/lib/sources/source";
import styles from "./drift.module.css";
import { DriftEntry } from "./drift-entry";
import { DriftComparison } from "./drift-side";

type DriftListProps = {
  worldSlug: string;
  citations: readonly DriftedCitation[];
  /** What can be done about one, for those who may. */
  actions: (citation: DriftedCitation) => ReactNode;
};

/** Citations that drifted, under their source and article. */
export function DriftList({ worldSlug, citations, actions }: DriftListProps) {
  const t = evidenceMessages();
  return groups(citations, (citation) => citation.source.id).map((ofSource) => (
    <section key={ofSource[0].source.id} className={styles.source}>
      <h2>
        <RouteLink href={sourcePath(worldSlug, ofSource[0].source.id)}>{ofSource[0].source.title}</RouteLink>
      </h2>
      {groups(ofSource, (citation) => citation.article.slug).map((ofArticle) => (
        <section key={ofArticle[0].article.slug} className={styles.article}>
          <h3>
            <RouteLink href={articlePath(worldSlug, ofArticle[0].article.slug)}>{ofArticle[0].article.title}</RouteLink>
          </h3>
          <ul className={styles.list} aria-label={t("inTitle", { title: ofArticle[0].article.title })}>
            {ofArticle.map((citation) => (
              <Entry key={driftKey(citation)} worldSlug={worldSlug} citation={citation} actions={actions(citation)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  ));
}

type EntryProps = { worldSlug: string; citation: DriftedCitation; actions: ReactNode };

function Entry({ worldSlug, citation, actions }: EntryProps) {
  const { claim, article, stance, grade, note } = citation;
  const path = articlePath(worldSlug, article.slug);
  return (
    <DriftEntry entryKey={driftKey(citation)} claim={claim.text} articleHref={path}>
      <div className={styles.head}>
        <RouteLink href={`${path}#claim-${claim.id}`} className={styles.claim}>
          {claim.text}
        </RouteLink>
        <p className={styles.meta}>
          <Badge tone={grade === "lost" ? "error" : "warning"}>{GRADE_LABELS[grade].name}</Badge>
          <StanceBadge stance={stance} bare />
          <span>{GRADE_LABELS[grade].means}</span>
        </p>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      <DriftComparison worldSlug={worldSlug} citation={citation} />
      {actions}
    </DriftEntry>
  );
}

type Group<T> = readonly [T, ...T[]];

/** Neighbours with the same key together. */
function groups<T>(all: readonly T[], keyOf: (each: T) => string): readonly Group<T>[] {
  const found: [T, ...T[]][] = [];
  for (const each of all) {
    const last = found.at(-1);
    if (last && keyOf(last[0]) === keyOf(each)) last.push(each);
    else found.push([each]);
  }
  return found;
}
