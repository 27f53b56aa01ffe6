import styles from "@/components/canon/retcon/retcon.module.css";
import type { RetconItemView } from "@/components/canon/retcon/retcon-item";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { RouteLink } from "@/components/ui/route-link";

/** What leans on a change, for those who can only read of it. */
export function ReadOnlyItems({ items }: { items: readonly RetconItemView[] }) {
  return (
    <ol className={styles.list}>
      {items.map(({ key, kind, href, article, text, status, reasons }) => (
        <li key={key} className={styles.item}>
          <p className={styles.head}>
            <span className={styles.kind}>{kind}</span>
            <RouteLink href={href}>{article}</RouteLink>
            {status && <CanonBadge status={status} />}
          </p>
          <p className={styles.text}>{text}</p>
          <p className={styles.why}>{reasons.join("; ")}</p>
        </li>
      ))}
    </ol>
  );
}
