import { shellMessages } from "@/lib/language/subjects/shell";
import { CONTENT_ID } from "./page";
import styles from "./skip-link.module.css";

/** The first stop of the Tab key: over the header to the page. */
export function SkipLink() {
  const t = shellMessages();
  return (
    <a href={`#${CONTENT_ID}`} className={styles.skip}>
      {t("skipToTheContent")}
    </a>
  );
}
