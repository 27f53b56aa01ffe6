import Link from "next/link";
import { CanonBadge } from "@/components/ui/canon-badge";
import { DateTime } from "@/components/ui/date-time";
import { Table } from "@/components/ui/table";
import { articlePath } from "@/lib/articles/article";
import type { CanonEntry } from "@/lib/canon/read";
import styles from "./canon-table.module.css";

/** Articles with their canon status: since when, by whose decision and why, and how their claims stand. */
export function CanonTable({ worldSlug, entries }: { worldSlug: string; entries: readonly CanonEntry[] }) {
  return (
    <Table caption="Articles and their canon status">
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Status</th>
          <th scope="col">Decided</th>
          <th scope="col">Claims</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <CanonRow key={entry.slug} path={articlePath(worldSlug, entry.slug)} entry={entry} />
        ))}
      </tbody>
    </Table>
  );
}

function CanonRow({ path, entry }: { path: string; entry: CanonEntry }) {
  const { title, kind, status, disputed, since, decidedBy, reason, claims } = entry;
  return (
    <tr>
      <td>
        <Link href={path} className={styles.title}>
          {title}
        </Link>
        <span className={styles.under}>{kind}</span>
      </td>
      <td>
        <Link href={`${path}/canon`} className={styles.badge} aria-label={`${status}: see why`}>
          <CanonBadge status={status} disputed={disputed} />
        </Link>
      </td>
      <td>
        {since && decidedBy ? (
          <>
            <DateTime value={since} />, {decidedBy.name}
            <span className={styles.under}>{reason}</span>
          </>
        ) : (
          <span className={styles.under}>Nobody has decided yet</span>
        )}
      </td>
      <td className={styles.claims}>{claimWords(claims)}</td>
    </tr>
  );
}

function claimWords({ canon, proposed, nonCanon }: CanonEntry["claims"]): string {
  const parts = [
    canon > 0 ? `${canon} canon` : "",
    proposed > 0 ? `${proposed} proposed` : "",
    nonCanon > 0 ? `${nonCanon} non-canon` : "",
  ].filter(Boolean);
  return parts.join(", ") || "none";
}
