import { ArticleHeads, ArticleRow, WhenAndWho } from "@/components/articles/list/article-row";
import { initialAt } from "@/components/articles/list/initials-nav";
import { DateTime } from "@/components/ui/date-time";
import { Table } from "@/components/ui/table";
import { PersonLink } from "@/components/worlds/person-link";
import type { InitialPlace } from "@/lib/articles/initials";
import type { CanonEntry } from "@/lib/canon/read-canon";
import { canonMessages } from "@/lib/language/subjects/canon";
import styles from "./canon-table.module.css";

type CanonTableProps = {
  worldSlug: string;
  entries: readonly CanonEntry[];
  /** Where each initial begins in the whole list, and how many articles of it stand before these. */
  places: readonly InitialPlace[];
  skip: number;
};

/** Articles with their canon status: since when, by whose decision and why, and how their claims stand. */
export function CanonTable({ worldSlug, entries, places, skip }: CanonTableProps) {
  const t = canonMessages();
  return (
    <Table caption={t("articlesAndTheirCanonStatus")}>
      <ArticleHeads>
        <th scope="col" className={styles.wide}>
          {t("decided")}
        </th>
        <th scope="col" className={styles.widest}>
          {t("claims")}
        </th>
      </ArticleHeads>
      <tbody>
        {entries.map((entry, index) => (
          <Entry key={entry.slug} id={initialAt(places, skip + index)} worldSlug={worldSlug} entry={entry} />
        ))}
      </tbody>
    </Table>
  );
}

function Entry({ id, worldSlug, entry }: { id: string | undefined; worldSlug: string; entry: CanonEntry }) {
  const t = canonMessages();
  const { status, disputed, since, decidedBy, reason, claims } = entry;
  const decided = since && decidedBy && { when: <DateTime value={since} />, by: decidedBy };
  return (
    <ArticleRow
      id={id}
      worldSlug={worldSlug}
      article={entry}
      status={status}
      disputed={disputed}
      reason={reason}
      narrow={
        decided ? (
          <>
            {decided.when} · {decided.by.name}
          </>
        ) : (
          t("notDecidedYet")
        )
      }
    >
      <td className={styles.wide}>
        {decided ? (
          <WhenAndWho when={decided.when} who={<PersonLink worldSlug={worldSlug} person={decided.by} />} />
        ) : (
          <span className={styles.faint}>{t("notYet")}</span>
        )}
      </td>
      <td className={styles.widest}>
        <span className={styles.faint}>{claimCountsLabel(claims)}</span>
      </td>
    </ArticleRow>
  );
}

function claimCountsLabel({ canon, proposed, nonCanon }: CanonEntry["claims"]): string {
  const t = canonMessages();
  const parts = [
    canon > 0 ? t("canonCanon", { canon }) : "",
    proposed > 0 ? t("proposedProposed", { proposed }) : "",
    nonCanon > 0 ? t("noncanonNonCanon", { nonCanon }) : "",
  ];
  return parts.filter(Boolean).join(", ");
}
