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
import { mapsMessages } from "@/lib/language/subjects/maps";
import { said } from "@/lib/language/translator";
import type { mapFilters } from "@/lib/map/input";
import type { OwnMap } from "@/lib/map/own-map";

type MapAsked = AskedOf<typeof mapFilters>;

type MapFilterProps = {
  path: string;
  /** What the address asks for, with what it asks in vain. */
  asked: MapAsked;
  /** Why a filter is refused, by its name. */
  errors: Readonly<Partial<Record<keyof MapAsked, string>>>;
  tags: readonly string[];
  /** Maps of the world's own. */
  maps: readonly Pick<OwnMap, "key" | "title">[];
};

const ANY = said(chartsMessages, { label: "any" }, { value: "" });
const STATUSES = [ANY, ...optionsOf(CANON_STATUSES, { label: (value) => STATUS_LABELS[value].name })];
const KINDS = [ANY, ...KIND_OPTIONS];

/** The filters of the map. */
export function MapFilter({ path, asked, errors, tags, maps }: MapFilterProps) {
  const [t, ofMaps] = [chartsMessages(), mapsMessages()];
  const grounds = [
    { value: "", label: ofMaps("theEarth") },
    ...maps.map(({ key, title }) => ({ value: key, label: title })),
  ];
  const field = filterFields<typeof mapFilters>(asked);
  return (
    <FilterForm path={path} label={t("filterTheMap")} asked={asked}>
      {maps.length > 0 && <NativeSelect label={ofMaps("map")} {...field("on")} options={grounds} />}
      <NativeSelect label={t("kindOfArticle")} {...field("kind")} options={KINDS} />
      <NativeSelect
        label={t("tag")}
        {...field("tag")}
        options={[ANY, ...tags.map((value) => ({ value, label: value }))]}
      />
      <NativeSelect label={t("canonStatus")} {...field("status")} options={STATUSES} />
      <TextField label={t("asOf")} {...field("day")} placeholder="1940-06-22" error={errors.day} />
    </FilterForm>
  );
}
