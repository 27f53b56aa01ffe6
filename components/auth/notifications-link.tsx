import { Bell } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { viewerMessages } from "@/lib/language/subjects/viewer";
import styles from "./notifications-link.module.css";

/** As many or more are "many": nobody counted on (MANY_UNREAD of lib/activity/watching). */
const MANY = 100;

/** The way to what happened to the things that somebody watches, with how much of it is unread. */
export function NotificationsLink({ unread }: { unread: number }) {
  const t = viewerMessages();
  const many = unread >= MANY ? `${MANY - 1}+` : `${unread}`;
  const label = unread >= MANY ? t("notificationsManyUnread") : t("notificationsUnread", { unread });
  return (
    <RouteLink href="/notifications" className={styles.link} aria-label={label} title={t("notifications")}>
      <Bell aria-hidden="true" />
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {many}
        </span>
      )}
    </RouteLink>
  );
}
