import type { ReactNode } from "react";
import { RouteLink } from "@/components/ui/route-link";
import styles from "./card.module.css";

type CardProps = {
  /** In small capitals above the title: what it is. */
  kicker?: string;
  title?: string;
  /** Makes the whole card lead there. */
  href?: string;
  /** Beside the kicker, at the end: a badge. */
  badge?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
  level?: 2 | 3 | 4;
};

/** One thing among several of its kind. Lists of many are tables or plain lists, not cards. */
export function Card({ kicker, title, href, badge, children, footer, level = 3 }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className={styles.card}>
      {(kicker || badge) && (
        <div className={styles.head}>
          {kicker && <span className="label">{kicker}</span>}
          {badge}
        </div>
      )}
      {title && (
        <Heading className={styles.title}>
          {href ? (
            <RouteLink href={href} className={styles.link}>
              {title}
            </RouteLink>
          ) : (
            title
          )}
        </Heading>
      )}
      {children && <div className={styles.body}>{children}</div>}
      {footer && <div className={styles.foot}>{footer}</div>}
    </article>
  );
}
