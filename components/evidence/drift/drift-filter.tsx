import { GRADE_LABELS } from "@/components/evidence/citations/grade-labels";
import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import type { AskedOf } from "@/lib/base/list-query";
import { DRIFT_GRADES } from "@/lib/evidence/claims/drift";
import type { driftFilters } from "@/lib/evidence/claims/input";
import { optionsOf } from "@/lib/language/options";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import { said } from "@/lib/language/translator";

const GRADES = [
  said(evidenceMessages, { label: "anyChange" }, { value: "" }),
  ...optionsOf(DRIFT_GRADES, { label: (value) => GRADE_LABELS[value].name }),
];

type DriftFilterProps = {
  path: string;
  asked: AskedOf<typeof driftFilters>;
  sources: readonly { readonly id: string; readonly title: string }[];
};

/** The filters of the citations that need review. */
export function DriftFilterForm({ path, asked, sources }: DriftFilterProps) {
  const t = evidenceMessages();
  const field = filterFields<typeof driftFilters>(asked);
  const options = [
    { value: "", label: t("allSources") },
    ...sources.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <FilterForm path={path} label={t("filterTheQueue")} asked={asked}>
      <NativeSelect label={t("source")} {...field("source")} options={options} />
      <NativeSelect label={t("change")} {...field("grade")} options={GRADES} />
    </FilterForm>
  );
}
