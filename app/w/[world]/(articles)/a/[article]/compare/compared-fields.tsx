import styles from "@/components/articles/revisions/compare-page.module.css";
import { FieldChanges } from "@/components/articles/revisions/field-changes";
import { type FullRevision, sameFields } from "@/lib/articles/revisions/revision";

/** What changed of the article besides its text. */
export function ComparedFields({ from, to }: { from: FullRevision; to: FullRevision }) {
  if (sameFields(from.content, to.content)) return null;
  return (
    <section className={styles.section} aria-labelledby="fields">
      <h3 id="fields">The article</h3>
      <FieldChanges before={from.content} after={to.content} />
    </section>
  );
}
