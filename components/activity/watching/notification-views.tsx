import styles from "@/components/proposals/queue-filter.module.css";
import { RouteLink } from "@/components/ui/route-link";
import { worldsMessages } from "@/lib/language/subjects/worlds";

/** What has not been read, or everything. */
export function NotificationViews({ read }: { read: boolean }) {
  const t = worldsMessages();
  return (
    <nav className={styles.views} aria-label={t("whichNotifications")}>
      <RouteLink href="/notifications" className={styles.view} aria-current={read ? undefined : "page"}>
        {t("unread")}
      </RouteLink>
      <RouteLink href="/notifications?read=on" className={styles.view} aria-current={read ? "page" : undefined}>
        {t("all")}
      </RouteLink>
    </nav>
  );
}
