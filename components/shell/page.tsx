import { clsx } from "clsx";
import type { ReactNode } from "react";
import { shellMessages } from "@/lib/language/subjects/shell";
import styles from "./page.module.css";

/** Where the skip link leads. */
export const CONTENT_ID = "content";

type PageProps = {
  /** `reading`: one measure of text. `wide`: lists, tables, comparisons. `form`: a narrow sheet to fill in. `desk`: the editor, close below the navigation. */
  width?: "reading" | "wide" | "form" | "desk";
  /** Above both columns: a `PageHeader`. */
  header?: ReactNode;
  /** Beside the text on a wide screen, after it on a small one. */
  margin?: ReactNode;
  marginLabel?: string;
  children: ReactNode;
};

/** The main part of a page. */
export function Page({
  width = "reading",
  header,
  margin,
  marginLabel = shellMessages()("sourcesAndNotes"),
  children,
}: PageProps) {
  const beside = margin !== undefined;
  return (
    <main id={CONTENT_ID} tabIndex={-1} className={clsx(styles.page, !beside && width !== "wide" && styles[width])}>
      {header}
      {beside ? (
        <div className={styles.columns}>
          <div className={styles.text}>{children}</div>
          <aside className={styles.margin} aria-label={marginLabel}>
            {margin}
          </aside>
        </div>
      ) : (
        children
      )}
    </main>
  );
}
