import styles from "@/components/articles/revisions/compare-page.module.css";
import { FieldChanges } from "@/components/articles/revisions/field-changes";
import { type FullRevision, sameFields } from "@/lib/articles/revisions/revision";
import { historyMessages } from "@/lib/language/subjects/history";

/** What changed of the article besides its text. */
export function ComparedFields({ from, to }: { from: FullRevision; to: FullRevision }) {
  const t = historyMessages();
  if (sameFields(from.content, to.content)) return null;
  return (
    <section className={styles.section} aria-labelledby="fields">
      <h3 id="fields">{t("theArticle")}</h3>
      <FieldChanges before={from.content} after={to.content} />
    </section>
  );
}
