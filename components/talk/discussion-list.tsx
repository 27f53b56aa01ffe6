import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { CircleCheck } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { countLabel } from "@/lib/base/count-label";
import { type DiscussionView, discussionName, discussionPath } from "@/lib/talk/discussion";
import styles from "./talk.module.css";

type DiscussionListProps = { worldSlug: string; discussions: readonly DiscussionView[] };

/** Discussions one below the other: what each is about, how it begins, and when something was last said. */
export function DiscussionList({ worldSlug, discussions }: DiscussionListProps) {
  return (
    <ul className={styles.list} aria-label="Discussions">
      {discussions.map((discussion) => (
        <li key={discussion.id} className={styles.row}>
          <p className={styles.head}>
            <RouteLink href={discussionPath(worldSlug, discussion.id)} className={styles.name}>
              {discussionName(discussion)}
            </RouteLink>
            {discussion.resolved && (
              <Badge tone="success" icon={<CircleCheck aria-hidden="true" />}>
                Resolved
              </Badge>
            )}
          </p>
          <p className={styles.text}>{discussion.opening || "The first comment was removed."}</p>
          <p className={styles.who}>
            {discussion.article?.title ?? discussion.source?.title}. Begun by {discussion.startedBy.name},{" "}
            {countLabel(discussion.comments, "comment")}, the last on <DateTime value={discussion.commentedAt} />
          </p>
        </li>
      ))}
    </ul>
  );
}
