import { FilterForm } from "@/components/shell/filter-form";
import type { tagFilters } from "@/lib/articles/structure/input";
import type { AskedOf } from "@/lib/base/list-query";

/** Looks for tags by a part of their name. */
export function TagsFilter({ path, asked }: { path: string; asked: AskedOf<typeof tagFilters> }) {
  return (
    <FilterForm path={path} label="Filter tags" asked={asked} words={{ label: "Tag", placeholder: "A part of it" }}>
      {null}
    </FilterForm>
  );
}
