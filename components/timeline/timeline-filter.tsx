import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { TextField } from "@/components/ui/text-field";
import { KIND_OPTIONS } from "@/lib/articles/revisions/kind-label";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import type { AskedOf } from "@/lib/base/list-query";
import { STATUS_LABELS } from "@/lib/canon/decision";
import { optionsOf } from "@/lib/language/options";
import { chartsMessages } from "@/lib/language/subjects/charts";
import { said } from "@/lib/language/translator";
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

const ANY = said(chartsMessages, { label: "any" }, { value: "" });
const STATUSES = [ANY, ...optionsOf(CANON_STATUSES, { label: (value) => STATUS_LABELS[value].name })];
const KINDS = [ANY, ...KIND_OPTIONS];
const LANE_NAMES = [
  said(chartsMessages, { label: "kindOfArticle" }, { value: "" }),
  said(chartsMessages, { label: "tag" }, { value: "tag" }),
  said(chartsMessages, { label: "canonStatus" }, { value: "status" }),
  said(chartsMessages, { label: "article" }, { value: "article" }),
];

/** The filters of the timeline, and how it is divided. */
export function TimelineFilter({ path, asked, errors, tags }: TimelineFilterProps) {
  const t = chartsMessages();
  const field = filterFields<typeof timelineFilters>(asked);
  const { asOf, upToPost, inWorld, continuity, ...narrowing } = asked;
  const tagOptions = [ANY, ...tags.map((value) => ({ value, label: value }))];
  return (
    <FilterForm
      path={path}
      label={t("filterTheTimeline")}
      asked={narrowing}
      kept={{ asOf, upToPost, inWorld, continuity }}
    >
      <NativeSelect label={t("canonStatus")} {...field("status")} options={STATUSES} />
      <NativeSelect label={t("kindOfArticle")} {...field("kind")} options={KINDS} />
      <NativeSelect label={t("tag")} {...field("tag")} options={tagOptions} />
      <TextField label={t("article")} {...field("article")} error={errors.article} />
      <TextField label={t("from")} {...field("from")} placeholder="1940" error={errors.from} />
      <TextField label={t("until")} {...field("until")} placeholder="1941-06" error={errors.until} />
      <NativeSelect label={t("lanesBy")} {...field("lanes")} options={LANE_NAMES} />
    </FilterForm>
  );
}
