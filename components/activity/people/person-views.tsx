import Link from "next/link";
import { CHANGE_LABELS } from "@/components/activity/changes/change-labels";
import styles from "@/components/proposals/queue-filter.module.css";
import type { ChangeKind } from "@/lib/activity/changes/change";

type PersonViewsProps = {
  /** The person's address. */
  path: string;
  kinds: readonly { readonly kind: ChangeKind; readonly count: number }[];
  /** The kind that is shown; undefined: all. */
  kind: string | undefined;
};

/** What of a person's work is shown: all of it, or one kind. */
export function PersonViews({ path, kinds, kind: shown }: PersonViewsProps) {
  if (kinds.length < 2) return null;
  return (
    <nav className={styles.views} aria-label="Which contributions">
      <Link href={path} className={styles.view} aria-current={shown === undefined ? "page" : undefined}>
        Everything
      </Link>
      {kinds.map(({ kind, count }) => (
        <Link
          key={kind}
          href={`${path}?kind=${kind}`}
          className={styles.view}
          aria-current={kind === shown ? "page" : undefined}
        >
          {CHANGE_LABELS[kind].name} {count}
        </Link>
      ))}
    </nav>
  );
}
