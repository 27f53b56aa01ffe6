import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { GetForm } from "@/components/ui/get-form";
import { GitCompareArrows } from "@/components/ui/icons";
import type { RevisionEntry } from "@/lib/articles/revisions/revision";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./revision-list.module.css";
import { RevisionRow } from "./revision-row";

type RevisionListProps = {
  worldSlug: string;
  /** Newest first. */
  revisions: readonly RevisionEntry[];
  /** Characters of the revision before the last one shown; null when that is the first. */
  sizeBefore: number | null;
  /** The current revision's number. */
  head: number;
  /** The article's address. */
  path: string;
  /** What stands at a revision besides what it says itself. */
  marksOf: (revision: number) => ReactNode;
  /** What the reader may do about a revision. */
  actsOn: (revision: RevisionEntry) => ReactNode;
  /** Whether revisions are left out between those that are shown. */
  gaps?: boolean;
  /** By which later revision a revision was undone. */
  undoneBy: ReadonlyMap<number, number>;
};

/** A history as a form that compares the two revisions which are chosen in it. */
export function RevisionList(props: RevisionListProps) {
  const t = historyMessages();
  const { worldSlug, revisions, sizeBefore, head, path, marksOf, actsOn, gaps = false, undoneBy } = props;
  const several = revisions.length > 1;
  return (
    <GetForm action={`${path}/compare`}>
      {several && (
        <div className={styles.bar}>
          <p id="how-to-compare" className={styles.how}>
            {t("selectTwoRevisionsToCompare")}
          </p>
          <Button type="submit" variant="primary" icon={<GitCompareArrows aria-hidden="true" />}>
            {t("compare")}
          </Button>
        </div>
      )}
      {several && (
        <div className={styles.heads} aria-hidden="true">
          <span className="label">{t("from")}</span>
          <span className="label">{t("to")}</span>
        </div>
      )}
      <ol className={styles.list} reversed start={revisions[0]?.number}>
        {revisions.map((revision, index) => (
          <RevisionRow
            key={revision.number}
            worldSlug={worldSlug}
            revision={revision}
            grown={gaps ? null : grownBy(revision, revisions[index + 1]?.size ?? sizeBefore)}
            undoneBy={undoneBy.get(revision.number) ?? null}
            current={revision.number === head}
            path={path}
            chosen={index === 0 ? "to" : index === 1 ? "from" : null}
            choices={several}
            marks={marksOf(revision.number)}
            actions={actsOn(revision)}
          />
        ))}
      </ol>
    </GetForm>
  );
}

/** By how many characters a revision is longer than the one before; null for the first. */
function grownBy({ size }: RevisionEntry, before: number | null): number | null {
  return before === null ? null : size - before;
}
