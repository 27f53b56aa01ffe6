import type { ReactNode } from "react";
import styles from "./notice-page.module.css";
import { Page } from "./page";

type NoticePageProps = {
  /** In small capitals above: "Nothing here". */
  kicker: string;
  title: string;
  /** What happened, and what to do. */
  children: ReactNode;
  actions?: ReactNode;
};

/** A page that stands where another one was expected. */
export function NoticePage({ kicker, title, children, actions }: NoticePageProps) {
  return (
    <Page width="form">
      <div className={styles.notice}>
        <p className="label">{kicker}</p>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.words}>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </Page>
  );
}
