import type { ReactNode } from "react";
import { CONTENT_ID } from "@/components/shell/page";
import styles from "./reader-page.module.css";

/** The main part of a source's pages: a measure of text, and beside it a margin for what cites it. */
export function ReaderPage({ children }: { children: ReactNode }) {
  return (
    <main id={CONTENT_ID} tabIndex={-1} className={styles.page}>
      <div className={styles.text}>{children}</div>
    </main>
  );
}
