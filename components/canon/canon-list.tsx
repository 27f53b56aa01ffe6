import Link from "next/link";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import { articlePath } from "@/lib/articles/article";
import type { CanonEntry } from "@/lib/canon/read";
import styles from "./canon-list.module.css";

/** Articles with their canon status: since when, by whose decision and why, and how their claims stand. */
export function CanonList({ worldSlug, entries }: { worldSlug: string; entries: readonly CanonEntry[] }) {
  return (
    <ul className={styles.list} aria-label="Articles and their canon status">
      {entries.map((entry) => (
        <Entry key={entry.slug} worldSlug={worldSlug} entry={entry} />
      ))}
    </ul>
  );
}

function Entry({ worldSlug, entry }: { worldSlug: string; entry: CanonEntry }) {
  const path = articlePath(worldSlug, entry.slug);
  const { title, kind, status, disputed, since, decidedBy, reason, claims } = entry;
  return (
    <li className={styles.entry}>
      <div>
        <Link href={path} className={styles.title}>
          {title}
        </Link>
        <span className={styles.under}>{kind}</span>
      </div>
      <div>
        <Link href={`${path}/canon`} className={styles.badge} aria-label={`${title} is ${status}: see why`}>
          <CanonBadge status={status} disputed={disputed} />
        </Link>
      </div>
      <div>
        {since && decidedBy ? (
          <>
            <span className={styles.under}>
              Since <DateTime value={since} />, by <PersonLink worldSlug={worldSlug} person={decidedBy} />
            </span>
            {reason}
          </>
        ) : (
          <span className={styles.under}>Not decided yet</span>
        )}
      </div>
      <div className={styles.under}>{claimCountsLabel(claims)}</div>
    </li>
  );
}

function claimCountsLabel({ canon, proposed, nonCanon }: CanonEntry["claims"]): string {
  const parts = [
    canon > 0 ? `${canon} canon` : "",
    proposed > 0 ? `${proposed} proposed` : "",
    nonCanon > 0 ? `${nonCanon} non-canon` : "",
  ].filter(Boolean);
  return parts.length > 0 ? `Claims: ${parts.join(", ")}` : "";
}
