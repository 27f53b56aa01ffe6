import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { KIND_OPTIONS } from "@/lib/articles/revisions/kind-label";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import type { AskedOf } from "@/lib/base/list-query";
import { STATUS_LABELS } from "@/lib/canon/decision";
import type { ledgerFilters } from "@/lib/evidence/ledger/input";
import { optionsOf } from "@/lib/language/options";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import { said } from "@/lib/language/translator";

const ANY = said(evidenceMessages, { label: "any" }, { value: "" });
const STATUSES = [ANY, ...optionsOf(CANON_STATUSES, { label: (value) => STATUS_LABELS[value].name })];
const KINDS = [ANY, ...KIND_OPTIONS];

type LedgerFilterProps = { path: string; asked: AskedOf<typeof ledgerFilters>; tags: readonly string[] };

/** The filters of the divergence ledger. */
export function LedgerFilter({ path, asked, tags }: LedgerFilterProps) {
  const t = evidenceMessages();
  const field = filterFields<typeof ledgerFilters>(asked);
  const tagOptions = [ANY, ...tags.map((value) => ({ value, label: value }))];
  return (
    <FilterForm path={path} label={t("filterTheLedger")} asked={asked}>
      <NativeSelect label={t("canonStatus")} {...field("status")} options={STATUSES} />
      <NativeSelect label={t("kindOfArticle")} {...field("kind")} options={KINDS} />
      <NativeSelect label={t("tag")} {...field("tag")} options={tagOptions} />
    </FilterForm>
  );
}
