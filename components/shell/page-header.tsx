import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import styles from "./page-header.module.css";

type PageHeaderProps = {
  title: string;
  /** In small capitals above the title: what kind of page or thing it is. */
  kicker?: string;
  /** One sentence, in italics. */
  lead?: ReactNode;
  breadcrumb?: readonly { label: string; href?: string }[];
  actions?: ReactNode;
  /** Badges, dates, names: a line below the title. */
  meta?: ReactNode;
};

/** The page's one `<h1>` and what belongs to it. */
export function PageHeader({ title, kicker, lead, breadcrumb, actions, meta }: PageHeaderProps) {
  return (
    <div className={styles.header}>
      {breadcrumb && <Breadcrumb items={breadcrumb} />}
      <div className={styles.row}>
        <div className={styles.words}>
          {kicker && <span className={`label ${styles.kicker}`}>{kicker}</span>}
          <h1 className={styles.title} dir="auto">
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={`no-print ${styles.actions}`}>{actions}</div>}
      </div>
      {meta && <div className={styles.meta}>{meta}</div>}
    </div>
  );
}
