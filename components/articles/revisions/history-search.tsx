import { SearchBox } from "@/components/ui/search-box";
import styles from "./history-search.module.css";

type HistorySearchProps = { path: string; sought: string };

/** Asks in which revisions words came and went: a plain form, answered by the history's own page. */
export function HistorySearch({ path, sought }: HistorySearchProps) {
  return (
    <div className={styles.search}>
      <SearchBox
        action={`${path}/history`}
        label="Search in all revisions"
        placeholder="Search the history for a sentence"
        defaultValue={sought}
        shortcut={false}
      />
    </div>
  );
}
