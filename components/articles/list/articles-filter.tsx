import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
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

type ArticlesFilterProps = { path: string; asked: AskedOf<typeof articleFilters>; tags: readonly string[] };

/** The filters of the list of articles; where there are no tags to choose from, without that of tags. */
export function ArticlesFilter({ path, asked, tags }: ArticlesFilterProps) {
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
      <NativeSelect label="Sorted by" {...field("sort")} options={SORTS} />
    </FilterForm>
  );
}
