import { FilterForm } from "@/components/shell/filter-form";
import type { tagFilters } from "@/lib/articles/structure/input";
import type { AskedOf } from "@/lib/base/list-query";
import { listsMessages } from "@/lib/language/subjects/lists";

/** Looks for tags by a part of their name. */
export function TagsFilter({ path, asked }: { path: string; asked: AskedOf<typeof tagFilters> }) {
  const t = listsMessages();
  return (
    <FilterForm
      path={path}
      label={t("filterTags")}
      asked={asked}
      words={{ label: t("tag"), placeholder: t("aPartOfIt") }}
    >
      {null}
    </FilterForm>
  );
}
