import { searchMessages } from "@/lib/language/subjects/search";
import styles from "./search.module.css";

/** How a query can be made narrower or wider. */
export function SearchHints() {
  const t = searchMessages();
  return (
    <dl className={styles.hints}>
      <div>
        <dt>{t("amurBridge")}</dt>
        <dd>{t("bothWordsInAnyOrderAnd")}</dd>
      </div>
      <div>
        <dt>{t("overTheRiver")}</dt>
        <dd>{t("theseWordsOneAfterTheOther")}</dd>
      </div>
      <div>
        <dt>{t("amurBridge2")}</dt>
        <dd>{t("theFirstWordButNotThe")}</dd>
      </div>
    </dl>
  );
}
