import type { ReactNode } from "react";
import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import type { BulkEditView } from "@/lib/articles/structure/bulk-edit";
import { listsMessages } from "@/lib/language/subjects/lists";
import styles from "./wanted-list.module.css";

type BulkEditListProps = {
  worldSlug: string;
  edits: readonly BulkEditView[];
  /** The button that takes one back. */
  undo: (edit: BulkEditView) => ReactNode;
};

/** What was done to many articles in one act, each with the way to take it back. */
export function BulkEditList({ worldSlug, edits, undo }: BulkEditListProps) {
  const t = listsMessages();
  return (
    <ul className={styles.list}>
      {edits.map((edit) => (
        <li key={edit.id}>
          {edit.summary}
          <p className={styles.from}>
            {t("countArticles", { count: edit.articles })}, <DateTime value={edit.at} to="minute" />,{" "}
            <PersonLink worldSlug={worldSlug} person={edit.by} />
            {edit.undone && t("undone")}
          </p>
          {!edit.undone && !edit.undoes && undo(edit)}
        </li>
      ))}
    </ul>
  );
}
