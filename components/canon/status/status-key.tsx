import { DataList } from "@/components/ui/data-list";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { STATUS_LABELS } from "@/lib/canon/decision";
import { canonStatusMessages } from "@/lib/language/subjects/canon-status";

/** What each canon status means, folded away for those who know. */
export function StatusKey({ className }: { className?: string | undefined }) {
  const t = canonStatusMessages();
  return (
    <details className={className}>
      <summary>{t("statusesExplained")}</summary>
      <DataList
        items={CANON_STATUSES.map((status) => ({
          label: STATUS_LABELS[status].name,
          value: STATUS_LABELS[status].means,
        }))}
      />
    </details>
  );
}
