import { StatusKey } from "@/components/canon/status/status-key";
import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import styles from "@/components/shell/filter-form.module.css";
import { Checkbox } from "@/components/ui/checkbox";
import { NativeSelect } from "@/components/ui/native-select";
import { TextField } from "@/components/ui/text-field";
import { KIND_OPTIONS } from "@/lib/articles/revisions/kind-label";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { isYes } from "@/lib/base/filter-input";
import type { AskedOf } from "@/lib/base/list-query";
import { STATUS_LABELS } from "@/lib/canon/decision";
import type { canonFilters } from "@/lib/canon/input";
import { optionsOf } from "@/lib/language/options";
import { canonMessages } from "@/lib/language/subjects/canon";
import { said } from "@/lib/language/translator";

type CanonAsked = AskedOf<typeof canonFilters>;

type CanonFilterProps = {
  path: string;
  /** What the address asks for, with what it asks in vain. */
  asked: CanonAsked;
  /** Why a filter is refused, by its name. */
  errors: Readonly<Partial<Record<keyof CanonAsked, string>>>;
  tags: readonly string[];
  deciders: readonly { readonly id: string; readonly name: string }[];
};

const ANY = said(canonMessages, { label: "any" }, { value: "" });
const STATUSES = [ANY, ...optionsOf(CANON_STATUSES, { label: (value) => STATUS_LABELS[value].name })];
const KINDS = [ANY, ...KIND_OPTIONS];
const SORTS = [
  said(canonMessages, { label: "title" }, { value: "" }),
  said(canonMessages, { label: "latestDecision" }, { value: "since" }),
  said(canonMessages, { label: "inWorldOrder" }, { value: "inWorld" }),
  said(canonMessages, { label: "status" }, { value: "status" }),
];

/** The filters of the list of canon. */
export function CanonFilter({ path, asked: all, errors, tags, deciders }: CanonFilterProps) {
  const t = canonMessages();
  // The continuity is chosen in the head of the page.
  const { continuity, ...asked } = all;
  const field = filterFields<typeof canonFilters>(asked);
  const deciderOptions = [ANY, ...deciders.map(({ id, name }) => ({ value: id, label: name }))];
  const tagOptions = [ANY, ...tags.map((value) => ({ value, label: value }))];
  return (
    <FilterForm
      path={path}
      label={t("filterCanon")}
      asked={asked}
      kept={{ continuity }}
      words={{ label: t("words"), placeholder: t("inTitlesOtherNamesAndTexts") }}
    >
      <NativeSelect label={t("status")} {...field("status")} options={STATUSES} />
      <NativeSelect label={t("kind")} {...field("kind")} options={KINDS} />
      <NativeSelect label={t("tag")} {...field("tag")} options={tagOptions} />
      <NativeSelect label={t("decidedBy")} {...field("decidedBy")} options={deciderOptions} />
      <NativeSelect label={t("sortedBy")} {...field("sort")} options={SORTS} />
      <div className={styles.ticks}>
        <Checkbox
          label={t("disputedOnly")}
          name={field("disputed").name}
          value="true"
          defaultChecked={isYes(asked.disputed)}
        />
      </div>
      <Standpoint asked={asked} errors={errors} />
      <StatusKey className={styles.more} />
    </FilterForm>
  );
}

/** Canon as it was, or as far as one has read: asked for now and then, so it is folded away. */
function Standpoint({ asked, errors }: Pick<CanonFilterProps, "asked" | "errors">) {
  const t = canonMessages();
  const field = filterFields<typeof canonFilters>(asked);
  return (
    <details id="dials" className={styles.more} open={Boolean(asked.asOf || asked.upToPost || asked.inWorld)}>
      <summary>{t("viewAsOf")}</summary>
      <div className={styles.moreFields}>
        <TextField
          label={t("asOf")}
          {...field("asOf")}
          type="date"
          error={errors.asOf}
          hint={t("onlyWhatHadBeenWrittenAnd")}
        />
        <TextField
          label={t("upToPost")}
          {...field("upToPost")}
          inputMode="numeric"
          error={errors.upToPost}
          hint={t("leavesOutWhateverRestsOnA")}
        />
        <TextField
          label={t("inTheStoryUpTo")}
          {...field("inWorld")}
          placeholder="1940-06"
          error={errors.inWorld}
          hint={t("leavesOutWhateverHappensLaterIn")}
        />
      </div>
    </details>
  );
}
