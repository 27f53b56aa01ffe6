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
import { optionsOf } from "@/lib/language/options";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import { said } from "@/lib/language/translator";

const ANY = said(evidenceMessages, { label: "any" }, { value: "" });
const SOURCES = [
  ANY,
  said(evidenceMessages, { label: "withoutASource" }, { value: "true" }),
  said(evidenceMessages, { label: "withASource" }, { value: "false" }),
];
const VERDICTS = [
  ANY,
  said(evidenceMessages, { label: "notCheckedYet" }, { value: "unchecked" }),
  said(evidenceMessages, { label: "doesNotHold" }, { value: "does-not-hold" }),
  said(evidenceMessages, { label: "unclear" }, { value: "unclear" }),
  said(evidenceMessages, { label: "holds" }, { value: "holds" }),
];
const PASSAGES = [ANY, ...optionsOf(GRADES, { label: (value) => GRADE_LABELS[value].name })];
const STATUSES = [ANY, ...optionsOf(CANON_STATUSES, { label: (value) => STATUS_LABELS[value].name })];

/** The filters of the list of claims. */
export function ClaimFilterForm({ path, asked }: { path: string; asked: AskedOf<typeof claimFilters> }) {
  const t = evidenceMessages();
  const field = filterFields<typeof claimFilters>(asked);
  return (
    <FilterForm path={path} label={t("filterClaims")} asked={asked}>
      <NativeSelect label={t("source")} {...field("uncited")} options={SOURCES} />
      <NativeSelect label={t("checked")} {...field("verdict")} options={VERDICTS} />
      <NativeSelect label={t("passage")} {...field("grade")} options={PASSAGES} />
      <NativeSelect label={t("canonStatus")} {...field("status")} options={STATUSES} />
      <div className={styles.ticks}>
        <Checkbox
          label={t("ownInventionsOnly")}
          name={field("invention").name}
          value="true"
          defaultChecked={isYes(asked.invention)}
        />
        <Checkbox
          label={t("changedSinceDecided")}
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
