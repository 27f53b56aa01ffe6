import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { TextField } from "@/components/ui/text-field";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import type { AskedOf } from "@/lib/base/list-query";
import { STATUS_LABELS } from "@/lib/canon/decision";
import { optionsOf } from "@/lib/language/options";
import { searchMessages } from "@/lib/language/subjects/search";
import { said } from "@/lib/language/translator";
import type { searchFilters } from "@/lib/search/input";

type SearchFilterProps = {
  path: string;
  query: string;
  asked: AskedOf<typeof searchFilters>;
  tags: readonly string[];
  sources: readonly { readonly id: string; readonly title: string }[];
};

const ANY = said(searchMessages, { label: "any" }, { value: "" });
const STATUSES = [ANY, ...optionsOf(CANON_STATUSES, { label: (value) => STATUS_LABELS[value].name })];

/** The words of a search and what narrows it. The kind is chosen where hits are counted, and goes along. */
export function SearchFilter({ path, query, asked, tags, sources }: SearchFilterProps) {
  const t = searchMessages();
  const field = filterFields<typeof searchFilters>(asked);
  const { in: kinds, ...narrowing } = asked;
  return (
    <search>
      <FilterForm
        path={path}
        label={t("search")}
        asked={{ q: query, ...narrowing }}
        kept={{ in: kinds }}
        words={{ label: t("searchFor"), placeholder: t("wordsAnExactPhraseNotThis") }}
      >
        <NativeSelect
          label={t("tag")}
          {...field("tag")}
          options={[ANY, ...tags.map((value) => ({ value, label: value }))]}
        />
        <NativeSelect label={t("canonStatus")} {...field("status")} options={STATUSES} />
        <NativeSelect
          label={t("source")}
          {...field("source")}
          options={[ANY, ...sources.map(({ id, title }) => ({ value: id, label: title }))]}
        />
        <TextField label={t("author")} {...field("author")} placeholder={t("whoWroteOrDecidedIt")} />
      </FilterForm>
    </search>
  );
}
