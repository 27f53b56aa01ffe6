import type { ReactNode } from "react";
import { LinkPreviews } from "@/components/articles/previews/link-previews";
import { CONTENT_ID } from "@/components/shell/page";
import styles from "./article-page.module.css";
import { CopyAnchors } from "./copy-anchors";

/** The main part of an article's pages: a measure of text, and a margin beside it into which sources float. */
export function ArticlePage({ children }: { children: ReactNode }) {
  return (
    <main id={CONTENT_ID} tabIndex={-1} className={styles.page}>
      <div className={styles.text}>{children}</div>
      <LinkPreviews />
      <CopyAnchors />
    </main>
  );
}
