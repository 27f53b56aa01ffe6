import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { TextField } from "@/components/ui/text-field";
import { KIND_OPTIONS } from "@/lib/articles/revisions/kind-label";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import type { AskedOf } from "@/lib/base/list-query";
import { STATUS_LABELS } from "@/lib/canon/decision";
import type { timelineFilters } from "@/lib/timeline/input";

type TimelineAsked = AskedOf<typeof timelineFilters>;

type TimelineFilterProps = {
  path: string;
  /** What the address asks for, with what it asks in vain. */
  asked: TimelineAsked;
  /** Why a filter is refused, by its name. */
  errors: Readonly<Partial<Record<keyof TimelineAsked, string>>>;
  tags: readonly string[];
};

const ANY = { value: "", label: "Any" };
const STATUSES = [ANY, ...CANON_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value].name }))];
const KINDS = [ANY, ...KIND_OPTIONS];
const LANE_NAMES = [
  { value: "", label: "Kind of article" },
  { value: "tag", label: "Tag" },
  { value: "status", label: "Canon status" },
  { value: "article", label: "Article" },
];

/** The filters of the timeline, and how it is divided. */
export function TimelineFilter({ path, asked, errors, tags }: TimelineFilterProps) {
  const field = filterFields<typeof timelineFilters>(asked);
  const tagOptions = [ANY, ...tags.map((value) => ({ value, label: value }))];
  return (
    <FilterForm path={path} label="Filter the timeline" asked={asked}>
      <NativeSelect label="Canon status" {...field("status")} options={STATUSES} />
      <NativeSelect label="Kind of article" {...field("kind")} options={KINDS} />
      <NativeSelect label="Tag" {...field("tag")} options={tagOptions} />
      <TextField label="From" {...field("from")} placeholder="1940" error={errors.from} />
      <TextField label="Until" {...field("until")} placeholder="1941-06" error={errors.until} />
      <NativeSelect label="Lanes by" {...field("lanes")} options={LANE_NAMES} />
    </FilterForm>
  );
}
