import { CHANGE_LABELS } from "@/components/activity/changes/change-labels";
import { ShortChangeList } from "@/components/activity/changes/change-list";
import { MarkSeenButton } from "@/components/activity/changes/mark-seen-button";
import type { Refusal } from "@/components/api/refusal";
import { Badge } from "@/components/ui/badge";
import { RouteLink } from "@/components/ui/route-link";
import { type NotificationGroup, reasonSentence } from "@/lib/activity/watching/watch";
import { worldsMessages } from "@/lib/language/subjects/worlds";

import styles from "./notification-list.module.css";
import { StopWatching } from "./stop-watching";

type Seen = (input: { world?: string; about?: string; upTo: string }) => Promise<Refusal | null>;
type Watch = (world: string, kind: string, subject: string, watching: boolean) => Promise<Refusal | null>;

type NotificationListProps = { groups: readonly NotificationGroup[]; seen: Seen; watch: Watch };

/** What somebody was notified of, by what it is about, with why, and the ways to be done with it. */
export function NotificationList({ groups, seen, watch }: NotificationListProps) {
  const t = worldsMessages();
  const [newest] = groups;
  return (
    <>
      {newest && groups.some(({ unread }) => unread > 0) && (
        <p>
          <MarkSeenButton
            mark={seen.bind(null, { upTo: newestIn(newest) })}
            words={t("markAllAsRead")}
            done={t("allNotificationsAreMarkedAsRead")}
          />
        </p>
      )}
      {groups.map((group) => (
        <Group key={`${group.world.slug} ${group.about}`} group={group} seen={seen} watch={watch} />
      ))}
    </>
  );
}

function newestIn({ lines }: NotificationGroup): string {
  return (lines[0]?.at ?? new Date(0)).toISOString();
}

type GroupProps = { group: NotificationGroup; seen: Seen; watch: Watch };

function Group({ group, seen, watch }: GroupProps) {
  const t = worldsMessages();
  const { world, about, reason, unread, lines } = group;
  const { slug } = world;
  const id = `about-${slug}-${about}`;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{titleOf(group)}</h2>
        {unread > 0 && <Badge tone="info">{t("unreadUnread", { unread })}</Badge>}
      </header>
      <ShortChangeList worldSlug={slug} lines={lines} />
      <footer className={styles.foot}>
        <p>
          <RouteLink href={`/w/${slug}`}>{world.title}</RouteLink>.{" "}
          {reasonSentence(reason, articleOf(group)?.title ?? "")}
        </p>
        {unread > 0 && (
          <MarkSeenButton
            mark={seen.bind(null, { world: slug, about, upTo: newestIn(group) })}
            words={t("markAsRead")}
            done={t("markedAsRead")}
          />
        )}
        <StopWatching watch={watch.bind(null, slug, reason.kind, reason.subject)} />
      </footer>
    </section>
  );
}

function titleOf({ lines }: NotificationGroup): string {
  const t = worldsMessages();
  const [line] = lines;
  if (!line) return t("changes");
  if (line.kind === "discussion") return line.discussion.name;
  const article = articleOf({ lines });
  if (article) return article.title;
  return line.kind === "import" ? t("sources2") : CHANGE_LABELS[line.kind].name;
}

function articleOf({ lines: [line] }: Pick<NotificationGroup, "lines">) {
  return line && "article" in line ? line.article : null;
}
