import { Badge } from "@/components/ui/badge";
import { Lock } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import type { ProtectionEntry } from "@/lib/articles/article";
import { levelAt, PROTECTION_LABELS } from "@/lib/articles/protection/protection";
import { systemClock } from "@/lib/base/clock";
import { articleMessages } from "@/lib/language/subjects/article";
import styles from "./article-header.module.css";

type ProtectionBadgeProps = {
  /** The article's address. */
  path: string;
  /** The newest entry of the log; null: nobody ever protected it. */
  protection: Pick<ProtectionEntry, "level" | "reason" | "until"> | null;
};

/** Says that an article is protected, and leads to the log that says why; nothing for one that is open. */
export function ProtectionBadge({ path, protection }: ProtectionBadgeProps) {
  const t = articleMessages();
  const level = levelAt(protection, systemClock());
  if (protection === null || level === "none") return null;
  const words = PROTECTION_LABELS[level];
  return (
    <RouteLink
      href={`${path}/history#protection`}
      className={styles.status}
      aria-label={t("protectedNameSeeWhy", { name: words.name })}
    >
      <Badge
        icon={<Lock aria-hidden="true" />}
        title={t("onlyWhoChangeItReason", { who: words.who, reason: protection.reason })}
      >
        {words.name}
      </Badge>
    </RouteLink>
  );
}
