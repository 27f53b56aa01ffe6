import { RouteLink } from "@/components/ui/route-link";
import { shellMessages } from "@/lib/language/subjects/shell";
import styles from "./breadcrumb.module.css";

/** The way here: links, and at the end the page itself, which has no `href`. */
export function Breadcrumb({ items }: { items: readonly { label: string; href?: string }[] }) {
  const t = shellMessages();
  return (
    <nav aria-label={t("breadcrumb")}>
      <ol className={styles.list}>
        {items.map(({ label, href }) => (
          <li key={`${href} ${label}`}>
            {href ? <RouteLink href={href}>{label}</RouteLink> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
