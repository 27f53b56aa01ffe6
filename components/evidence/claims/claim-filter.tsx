import { GRADE_LABELS } from "@/components/evidence/citations/grade-labels";
import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import styles from "@/components/shell/filter-form.module.css";
import { Checkbox } from "@/components/ui/checkbox";
import { HiddenValue } from "@/components/ui/hidden-value";
import { NativeSelect } from "@/components/ui/native-select";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { isYes } from "@/lib/base/filter-input";
import type { AskedOf } from "@/lib/base/list-query";
import { STATUS_LABELS } from "@/lib/canon/decision";
import { GRADES } from "@/lib/evidence/claims/claim";
import type { claimFilters } from "@/lib/evidence/claims/input";

const ANY = { value: "", label: "Any" };
const SOURCES = [ANY, { value: "true", label: "Without a source" }, { value: "false", label: "With a source" }];
const VERDICTS = [
  ANY,
  { value: "unchecked", label: "Not checked yet" },
  { value: "does-not-hold", label: "Does not hold" },
  { value: "unclear", label: "Unclear" },
  { value: "holds", label: "Holds" },
];
const PASSAGES = [ANY, ...GRADES.map((value) => ({ value, label: GRADE_LABELS[value].name }))];
const STATUSES = [ANY, ...CANON_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value].name }))];

/** The filters of the list of claims. */
export function ClaimFilterForm({ path, asked }: { path: string; asked: AskedOf<typeof claimFilters> }) {
  const field = filterFields<typeof claimFilters>(asked);
  return (
    <FilterForm path={path} label="Filter claims" asked={asked}>
      <NativeSelect label="Source" {...field("uncited")} options={SOURCES} />
      <NativeSelect label="Checked" {...field("verdict")} options={VERDICTS} />
      <NativeSelect label="Passage" {...field("grade")} options={PASSAGES} />
      <NativeSelect label="Canon status" {...field("status")} options={STATUSES} />
      <div className={styles.ticks}>
        <Checkbox
          label="Own inventions only"
          name={field("invention").name}
          value="true"
          defaultChecked={isYes(asked.invention)}
        />
        <Checkbox
          label="Changed since decided"
          name={field("changedSinceDecision").name}
          value="true"
          defaultChecked={isYes(asked.changedSinceDecision)}
        />
      </div>
      {/* What only a link can ask for stays asked for. */}
      {asked.article && <HiddenValue name={field("article").name} value={asked.article} />}
      {asked.passage && <HiddenValue name={field("passage").name} value={asked.passage} />}
    </FilterForm>
  );
}
