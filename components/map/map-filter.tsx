import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { TextField } from "@/components/ui/text-field";
import { KIND_OPTIONS } from "@/lib/articles/revisions/kind-label";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import type { AskedOf } from "@/lib/base/list-query";
import { STATUS_LABELS } from "@/lib/canon/decision";
import type { mapFilters } from "@/lib/map/input";

type MapAsked = AskedOf<typeof mapFilters>;

type MapFilterProps = {
  path: string;
  /** What the address asks for, with what it asks in vain. */
  asked: MapAsked;
  /** Why a filter is refused, by its name. */
  errors: Readonly<Partial<Record<keyof MapAsked, string>>>;
  tags: readonly string[];
};

const ANY = { value: "", label: "Any" };
const STATUSES = [ANY, ...CANON_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value].name }))];
const KINDS = [ANY, ...KIND_OPTIONS];

/** The filters of the map. */
export function MapFilter({ path, asked, errors, tags }: MapFilterProps) {
  const field = filterFields<typeof mapFilters>(asked);
  return (
    <FilterForm path={path} label="Filter the map" asked={asked}>
      <NativeSelect label="Kind of article" {...field("kind")} options={KINDS} />
      <NativeSelect label="Tag" {...field("tag")} options={[ANY, ...tags.map((value) => ({ value, label: value }))]} />
      <NativeSelect label="Canon status" {...field("status")} options={STATUSES} />
      <TextField label="As of" {...field("asOf")} placeholder="1940-06-22" error={errors.asOf} />
    </FilterForm>
  );
}
