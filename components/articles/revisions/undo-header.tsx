import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import type { RevisionEntry } from "@/lib/articles/revisions/revision";
import { numbersFrom } from "@/lib/articles/undo/undo";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./compare-header.module.css";
import { revisionsLabel } from "./revisions-label";

type UndoHeaderProps = {
  /** The article's address. */
  path: string;
  /** The first of the revisions that are undone; the last is `undone`. */
  first: number;
  undone: RevisionEntry;
  head: number;
  /** It can be undone: then what came later stays. */
  clean: boolean;
};

/** Which edit is to be undone: by whom, when and why it was made, and what comes of it. */
export function UndoHeader({ path, first, undone, head, clean }: UndoHeaderProps) {
  const t = historyMessages();
  const { number, author, at, summary, changeLine } = undone;
  const later = head - number;
  const after = later === 1 ? t("theRevisionAfterIt") : t("theLaterRevisionsAfterIt", { later });
  return (
    <header className={styles.header}>
      <h2>{t("undoRevisions", { revisions: revisionsLabel(numbersFrom(first, number)) })}</h2>
      <div className={styles.side}>
        <p className={styles.who}>
          {first < number && t("theLastOfThem")}
          {author.name}, <DateTime value={at} to="minute" />
        </p>
        {summary && <p className={styles.summary}>{summary}</p>}
        <p>
          {changeLine && `${changeLine.charAt(0).toUpperCase()}${changeLine.slice(1)}. `}
          <RouteLink href={`${path}/compare?from=${first - 1}&to=${number}`}>{t("whatChanged")}</RouteLink>
        </p>
      </div>
      {clean && (
        <p>
          {later > 0 && t("whatAfterChangedStays", { after })}
          {t("undoingMakesANewRevisionNothing")}
        </p>
      )}
    </header>
  );
}
