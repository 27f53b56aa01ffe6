import { Callout } from "@/components/ui/callout";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { asSentence } from "@/lib/base/as-sentence";
import styles from "./taken-down-notice.module.css";

type TakenDownNoticeProps = { slug: string; at: Date; reason: string };

/** Above the pages of a world that was taken down; only whoever runs the installation sees such a world at all. */
export function TakenDownNotice({ slug, at, reason }: TakenDownNoticeProps) {
  return (
    <aside className={styles.notice} aria-label="Taken down">
      <Callout tone="warning" title="Taken down: only you can read this world">
        Since <DateTime value={at} />. The reason: {asSentence(reason)}{" "}
        <RouteLink href={`/admin/worlds/${slug}`}>Put it back</RouteLink>
      </Callout>
    </aside>
  );
}
