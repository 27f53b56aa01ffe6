import { Callout } from "@/components/ui/callout";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { asSentence } from "@/lib/base/as-sentence";
import { adminMessages } from "@/lib/language/subjects/admin";
import styles from "./taken-down-notice.module.css";

type TakenDownNoticeProps = { slug: string; at: Date; reason: string };

/** Above the pages of a world that was taken down; only whoever runs the installation sees such a world at all. */
export function TakenDownNotice({ slug, at, reason }: TakenDownNoticeProps) {
  const t = adminMessages();
  return (
    <aside className={styles.notice} aria-label={t("takenDown")}>
      <Callout tone="warning" title={t("takenDownOnlyYouCanRead")}>
        {t.rich("sinceTheReasonAssentence", { date: () => <DateTime value={at} />, asSentence: asSentence(reason) })}{" "}
        <RouteLink href={`/admin/worlds/${slug}`}>{t("putItBack")}</RouteLink>
      </Callout>
    </aside>
  );
}
