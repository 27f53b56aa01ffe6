import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { CircleCheck } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { talkMessages } from "@/lib/language/subjects/talk";
import { type DiscussionView, discussionName, discussionPath } from "@/lib/talk/discussion";
import styles from "./talk.module.css";

type DiscussionListProps = { worldSlug: string; discussions: readonly DiscussionView[] };

/** Discussions one below the other: what each is about, how it begins, and when something was last said. */
export function DiscussionList({ worldSlug, discussions }: DiscussionListProps) {
  const t = talkMessages();
  return (
    <ul className={styles.list} aria-label={t("discussions")}>
      {discussions.map((discussion) => (
        <li key={discussion.id} className={styles.row}>
          <p className={styles.head}>
            <RouteLink href={discussionPath(worldSlug, discussion.id)} className={styles.name}>
              {discussionName(discussion)}
            </RouteLink>
            {discussion.resolved && (
              <Badge tone="success" icon={<CircleCheck aria-hidden="true" />}>
                {t("resolved")}
              </Badge>
            )}
          </p>
          <p className={styles.text}>{discussion.opening || t("theFirstCommentWasRemoved")}</p>
          <p className={styles.who}>
            {discussion.article?.title ?? discussion.source?.title}
            {t("begunByName", { name: discussion.startedBy.name })} {t("countComments", { count: discussion.comments })}
            {t.rich("theLastOnDate", { date: () => <DateTime value={discussion.commentedAt} /> })}
          </p>
        </li>
      ))}
    </ul>
  );
}
