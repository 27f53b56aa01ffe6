import { CHANGE_LABELS } from "@/components/activity/changes/change-labels";
import styles from "@/components/proposals/queue-filter.module.css";
import { RouteLink } from "@/components/ui/route-link";
import type { ChangeKind } from "@/lib/activity/changes/change";
import { worldsMessages } from "@/lib/language/subjects/worlds";

type PersonViewsProps = {
  /** The person's address. */
  path: string;
  kinds: readonly { readonly kind: ChangeKind; readonly count: number }[];
  /** The kind that is shown; undefined: all. */
  kind: string | undefined;
};

/** What of a person's work is shown: all of it, or one kind. */
export function PersonViews({ path, kinds, kind: shown }: PersonViewsProps) {
  const t = worldsMessages();
  if (kinds.length < 2) return null;
  return (
    <nav className={styles.views} aria-label={t("whichContributions")}>
      <RouteLink href={path} className={styles.view} aria-current={shown === undefined ? "page" : undefined}>
        {t("everything")}
      </RouteLink>
      {kinds.map(({ kind, count }) => (
        <RouteLink
          key={kind}
          href={`${path}?kind=${kind}`}
          className={styles.view}
          aria-current={kind === shown ? "page" : undefined}
        >
          {CHANGE_LABELS[kind].name} {count}
        </RouteLink>
      ))}
    </nav>
  );
}
