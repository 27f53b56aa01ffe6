import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { TextField } from "@/components/ui/text-field";
import type { KindField } from "@/lib/articles/facts/kind-field";
import type { articleFilters } from "@/lib/articles/input";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import type { AskedOf } from "@/lib/base/list-query";
import { STATUS_LABELS } from "@/lib/canon/decision";

const ANY = { value: "", label: "Any" };
const KINDS = [ANY, ...ARTICLE_KINDS.map((value) => ({ value, label: value }))];
const STATUSES = [ANY, ...CANON_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value].name }))];
const SORTS = [
  { value: "", label: "Title" },
  { value: "changed", label: "Latest change" },
  { value: "match", label: "Best match" },
];

const FIELD_SORTS = [
  { value: "field", label: "Field, first to last" },
  { value: "fieldDescending", label: "Field, last to first" },
];

type ArticlesFilterProps = {
  path: string;
  asked: AskedOf<typeof articleFilters>;
  tags: readonly string[];
  fields?: readonly KindField[];
};

/** The filters of the list of articles; where there are no tags to choose from, without that of tags. */
export function ArticlesFilter({ path, asked, tags, fields = [] }: ArticlesFilterProps) {
  const field = filterFields<typeof articleFilters>(asked);
  const tagOptions = [ANY, ...tags.map((value) => ({ value, label: value }))];
  return (
    <FilterForm
      path={path}
      label="Filter articles"
      asked={asked}
      words={{ label: "Words", placeholder: "In titles, other names and texts" }}
    >
      <NativeSelect label="Kind" {...field("kind")} options={KINDS} />
      {tags.length > 0 && <NativeSelect label="Tag" {...field("tag")} options={tagOptions} />}
      <NativeSelect label="Canon" {...field("status")} options={STATUSES} />
      {fields.length > 0 && (
        <>
          <NativeSelect
            label="Field"
            {...field("field")}
            options={[ANY, ...fields.map(({ key, label }) => ({ value: key, label }))]}
          />
          <TextField label="Field says" {...field("value")} placeholder="1940, 100..500, Tynda, *" />
        </>
      )}
      <NativeSelect
        label="Sorted by"
        {...field("sort")}
        options={fields.length > 0 ? [...SORTS, ...FIELD_SORTS] : SORTS}
      />
    </FilterForm>
  );
}
