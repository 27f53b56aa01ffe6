import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { TextField } from "@/components/ui/text-field";
import type { KindField } from "@/lib/articles/facts/kind-field";
import type { articleFilters } from "@/lib/articles/input";
import { KIND_OPTIONS } from "@/lib/articles/revisions/kind-label";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import type { AskedOf } from "@/lib/base/list-query";
import { STATUS_LABELS } from "@/lib/canon/decision";
import { optionsOf } from "@/lib/language/options";
import { listsMessages } from "@/lib/language/subjects/lists";
import { said } from "@/lib/language/translator";

const ANY = said(listsMessages, { label: "any" }, { value: "" });
const KINDS = [ANY, ...KIND_OPTIONS];
const STATUSES = [ANY, ...optionsOf(CANON_STATUSES, { label: (value) => STATUS_LABELS[value].name })];
const SORTS = [
  said(listsMessages, { label: "title" }, { value: "" }),
  said(listsMessages, { label: "latestChange" }, { value: "changed" }),
  said(listsMessages, { label: "bestMatch" }, { value: "match" }),
];

const FIELD_SORTS = [
  said(listsMessages, { label: "fieldFirstToLast" }, { value: "field" }),
  said(listsMessages, { label: "fieldLastToFirst" }, { value: "fieldDescending" }),
];

type ArticlesFilterProps = {
  path: string;
  asked: AskedOf<typeof articleFilters>;
  tags: readonly string[];
  fields?: readonly KindField[];
};

/** The filters of the list of articles; where there are no tags to choose from, without that of tags. */
export function ArticlesFilter({ path, asked, tags, fields = [] }: ArticlesFilterProps) {
  const t = listsMessages();
  const field = filterFields<typeof articleFilters>(asked);
  const tagOptions = [ANY, ...tags.map((value) => ({ value, label: value }))];
  return (
    <FilterForm
      path={path}
      label={t("filterArticles")}
      asked={asked}
      words={{ label: t("words"), placeholder: t("inTitlesOtherNamesAndTexts") }}
    >
      <NativeSelect label={t("kind")} {...field("kind")} options={KINDS} />
      {tags.length > 0 && <NativeSelect label={t("tag")} {...field("tag")} options={tagOptions} />}
      <NativeSelect label={t("canon")} {...field("status")} options={STATUSES} />
      {fields.length > 0 && (
        <>
          <NativeSelect
            label={t("field")}
            {...field("field")}
            options={[ANY, ...fields.map(({ key, label }) => ({ value: key, label }))]}
          />
          <TextField label={t("fieldSays")} {...field("value")} placeholder={t("n1940100500Tynda")} />
        </>
      )}
      <NativeSelect
        label={t("sortedBy")}
        {...field("sort")}
        options={fields.length > 0 ? [...SORTS, ...FIELD_SORTS] : SORTS}
      />
    </FilterForm>
  );
}
