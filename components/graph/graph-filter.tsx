import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { KIND_OPTIONS } from "@/lib/articles/revisions/kind-label";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import type { AskedOf } from "@/lib/base/list-query";
import { STATUS_LABELS } from "@/lib/canon/decision";
import type { graphFilters } from "@/lib/graph/input";

type GraphFilterProps = { path: string; asked: AskedOf<typeof graphFilters>; tags: readonly string[] };

const ANY = { value: "", label: "Any" };
const STATUSES = [ANY, ...CANON_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value].name }))];
const KINDS = [ANY, ...KIND_OPTIONS];
const EDGES = [
  { value: "", label: "Relations and links" },
  { value: "relations", label: "Relations only" },
  { value: "links", label: "Links only" },
];
const STEPS = [
  { value: "", label: "One step" },
  { value: "2", label: "Two steps" },
  { value: "3", label: "Three steps" },
];

/** The filters of the graph, and of one that is drawn around an article how far it goes. */
export function GraphFilter({ path, asked, tags }: GraphFilterProps) {
  const field = filterFields<typeof graphFilters>(asked);
  const { around, tree, ...narrowing } = asked;
  return (
    <FilterForm path={path} label="Filter the graph" asked={narrowing} kept={{ around, tree }}>
      <NativeSelect label="Kind of article" {...field("kind")} options={KINDS} />
      <NativeSelect label="Tag" {...field("tag")} options={[ANY, ...tags.map((value) => ({ value, label: value }))]} />
      <NativeSelect label="Canon status" {...field("status")} options={STATUSES} />
      <NativeSelect label="Joined by" {...field("edges")} options={EDGES} />
      {around && !tree && <NativeSelect label="How far" {...field("steps")} options={STEPS} />}
    </FilterForm>
  );
}
