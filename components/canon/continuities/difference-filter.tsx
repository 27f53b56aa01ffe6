import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import type { AskedOf } from "@/lib/base/list-query";
import type { ContinuityView } from "@/lib/canon/continuities/continuity";
import type { differenceFilters } from "@/lib/canon/continuities/input";
import { STATUS_LABELS } from "@/lib/canon/decision";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";

type DifferenceFilterProps = {
  path: string;
  asked: AskedOf<typeof differenceFilters>;
  one: ContinuityView;
  other: ContinuityView;
  all: readonly ContinuityView[];
};

/** With which other continuity one is compared, and which of the differences are shown. */
export function DifferenceFilter({ path, asked, one, other, all }: DifferenceFilterProps) {
  const t = continuitiesMessages();
  const field = filterFields<typeof differenceFilters>(asked);
  const any = { value: "", label: t("any") };
  const statuses = [any, ...CANON_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value].name }))];
  const whats = [
    { value: "", label: t("articlesAndClaimsBoth") },
    { value: "articles", label: t("articlesOnly") },
    { value: "claims", label: t("claimsOnly") },
  ];
  const others = all.filter(({ slug }) => slug !== one.slug).map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <FilterForm path={path} label={t("filterDifferences")} asked={asked}>
      {others.length > 1 && (
        <NativeSelect label={t("comparedWith")} {...field("with")} defaultValue={other.slug} options={others} />
      )}
      <NativeSelect label={t("what")} {...field("of")} options={whats} />
      <NativeSelect label={t("statusIn", { name: one.name })} {...field("status")} options={statuses} />
      <NativeSelect label={t("statusIn", { name: other.name })} {...field("otherStatus")} options={statuses} />
    </FilterForm>
  );
}
