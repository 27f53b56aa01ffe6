import type { ReactNode } from "react";
import { shellMessages } from "@/lib/language/subjects/shell";
import styles from "./spoiler.module.css";

/**
 * Words that a spoiler hides until somebody points at them, or comes to them with the keyboard. In a button or a link (`inControl`) they
 * are shown with it.
 */
export function Spoiler({ children, inControl = false }: { children: ReactNode; inControl?: boolean }) {
  const t = shellMessages();
  return (
    <span className={styles.hidden} {...(inControl ? {} : { tabIndex: 0 })} title={t("spoiler")}>
      {children}
    </span>
  );
}
