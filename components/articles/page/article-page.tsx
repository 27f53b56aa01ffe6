import type { ReactNode } from "react";
import { CONTENT_ID } from "@/components/shell/page";
import styles from "./article-page.module.css";
import { ReadingAids } from "./reading-aids";

/** The main part of an article's pages: a measure of text, and a margin beside it into which sources float. */
export function ArticlePage({ children }: { children: ReactNode }) {
  return (
    <main id={CONTENT_ID} tabIndex={-1} className={styles.page}>
      <div className={styles.text}>{children}</div>
      <ReadingAids />
    </main>
  );
}
