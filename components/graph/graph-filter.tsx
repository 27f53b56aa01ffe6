import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { KIND_OPTIONS } from "@/lib/articles/revisions/kind-label";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import type { AskedOf } from "@/lib/base/list-query";
import { STATUS_LABELS } from "@/lib/canon/decision";
import type { graphFilters } from "@/lib/graph/input";
import { optionsOf } from "@/lib/language/options";
import { chartsMessages } from "@/lib/language/subjects/charts";
import { said } from "@/lib/language/translator";

type GraphFilterProps = { path: string; asked: AskedOf<typeof graphFilters>; tags: readonly string[] };

const ANY = said(chartsMessages, { label: "any" }, { value: "" });
const STATUSES = [ANY, ...optionsOf(CANON_STATUSES, { label: (value) => STATUS_LABELS[value].name })];
const KINDS = [ANY, ...KIND_OPTIONS];
const EDGES = [
  said(chartsMessages, { label: "relationsAndLinks" }, { value: "" }),
  said(chartsMessages, { label: "relationsOnly" }, { value: "relations" }),
  said(chartsMessages, { label: "linksOnly" }, { value: "links" }),
];
const STEPS = [
  said(chartsMessages, { label: "oneStep" }, { value: "" }),
  said(chartsMessages, { label: "twoSteps" }, { value: "2" }),
  said(chartsMessages, { label: "threeSteps" }, { value: "3" }),
];

/** The filters of the graph, and of one that is drawn around an article how far it goes. */
export function GraphFilter({ path, asked, tags }: GraphFilterProps) {
  const t = chartsMessages();
  const field = filterFields<typeof graphFilters>(asked);
  const { around, tree, ...narrowing } = asked;
  return (
    <FilterForm path={path} label={t("filterTheGraph")} asked={narrowing} kept={{ around, tree }}>
      <NativeSelect label={t("kindOfArticle")} {...field("kind")} options={KINDS} />
      <NativeSelect
        label={t("tag")}
        {...field("tag")}
        options={[ANY, ...tags.map((value) => ({ value, label: value }))]}
      />
      <NativeSelect label={t("canonStatus")} {...field("status")} options={STATUSES} />
      <NativeSelect label={t("joinedBy")} {...field("edges")} options={EDGES} />
      {around && !tree && <NativeSelect label={t("howFar")} {...field("steps")} options={STEPS} />}
    </FilterForm>
  );
}
