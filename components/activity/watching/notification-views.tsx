import styles from "@/components/proposals/queue-filter.module.css";
import { RouteLink } from "@/components/ui/route-link";

/** What has not been read, or everything. */
export function NotificationViews({ read }: { read: boolean }) {
  return (
    <nav className={styles.views} aria-label="Which notifications">
      <RouteLink href="/notifications" className={styles.view} aria-current={read ? undefined : "page"}>
        Unread
      </RouteLink>
      <RouteLink href="/notifications?read=on" className={styles.view} aria-current={read ? "page" : undefined}>
        All
      </RouteLink>
    </nav>
  );
}
