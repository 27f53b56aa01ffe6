import Link from "next/link";
import { initialAt } from "@/components/articles/list/initials-nav";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { DateTime } from "@/components/ui/date-time";
import { Table } from "@/components/ui/table";
import { PersonLink } from "@/components/worlds/person-link";
import { articlePath } from "@/lib/articles/article";
import type { InitialPlace } from "@/lib/articles/initials";
import type { CanonEntry } from "@/lib/canon/read-canon";
import styles from "./canon-table.module.css";

type CanonTableProps = {
  worldSlug: string;
  entries: readonly CanonEntry[];
  /** Where each initial begins in the whole list, and how many articles of it stand before these. */
  places: readonly InitialPlace[];
  skip: number;
};

/** Articles with their canon status: why, since when and by whose decision, and how their claims stand. */
export function CanonTable({ worldSlug, entries, places, skip }: CanonTableProps) {
  return (
    <Table caption="Articles and their canon status">
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col" className={styles.wide}>
            Kind
          </th>
          <th scope="col">Canon</th>
          <th scope="col" className={styles.widest}>
            Why
          </th>
          <th scope="col" className={styles.wide}>
            Decided
          </th>
          <th scope="col" className={styles.widest}>
            Claims
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          <Entry key={entry.slug} id={initialAt(places, skip + index)} worldSlug={worldSlug} entry={entry} />
        ))}
      </tbody>
    </Table>
  );
}

function Entry({ id, worldSlug, entry }: { id: string | undefined; worldSlug: string; entry: CanonEntry }) {
  const path = articlePath(worldSlug, entry.slug);
  const { title, kind, status, disputed, since, decidedBy, reason, claims } = entry;
  return (
    <tr id={id} className={styles.row}>
      <th scope="row" className={styles.article}>
        <Link href={path} className={styles.title}>
          {title}
        </Link>
        <span className={styles.narrow}>
          {kind} ·{" "}
          {since && decidedBy ? (
            <>
              <DateTime value={since} /> · {decidedBy.name}
            </>
          ) : (
            "not decided yet"
          )}
        </span>
      </th>
      <td className={styles.wide}>{kind}</td>
      <td className={styles.canon}>
        <Link href={`${path}/canon`} className={styles.badge} aria-label={`${title} is ${status}: see why`}>
          <CanonBadge status={status} disputed={disputed} />
        </Link>
      </td>
      <td className={styles.why} title={reason ?? undefined}>
        {reason ?? ""}
      </td>
      <td className={styles.wide}>
        {since && decidedBy ? (
          <>
            <DateTime value={since} />{" "}
            <span className={styles.by}>
              <PersonLink worldSlug={worldSlug} person={decidedBy} />
            </span>
          </>
        ) : (
          <span className={styles.faint}>Not yet</span>
        )}
      </td>
      <td className={styles.widest}>
        <span className={styles.faint}>{claimCountsLabel(claims)}</span>
      </td>
    </tr>
  );
}

function claimCountsLabel({ canon, proposed, nonCanon }: CanonEntry["claims"]): string {
  const parts = [
    canon > 0 ? `${canon} canon` : "",
    proposed > 0 ? `${proposed} proposed` : "",
    nonCanon > 0 ? `${nonCanon} non-canon` : "",
  ];
  return parts.filter(Boolean).join(", ");
}
