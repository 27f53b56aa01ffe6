import { SearchBox } from "@/components/ui/search-box";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./history-search.module.css";

type HistorySearchProps = { path: string; sought: string };

/** Asks in which revisions words came and went: a plain form, answered by the history's own page. */
export function HistorySearch({ path, sought }: HistorySearchProps) {
  const t = historyMessages();
  return (
    <div className={styles.search}>
      <SearchBox
        action={`${path}/history`}
        label={t("searchInAllRevisions")}
        placeholder={t("searchTheHistoryForASentence")}
        defaultValue={sought}
        shortcut={false}
      />
    </div>
  );
}
