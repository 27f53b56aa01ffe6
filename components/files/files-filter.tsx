import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import type { AskedOf } from "@/lib/base/list-query";
import type { fileFilters } from "@/lib/files/input";
import { talkMessages } from "@/lib/language/subjects/talk";
import { said } from "@/lib/language/translator";

const ANY = said(talkMessages, { label: "any" }, { value: "" });
const LACKS = [
  ANY,
  said(talkMessages, { label: "withoutADescription" }, { value: "description" }),
  said(talkMessages, { label: "withoutALicence" }, { value: "licence" }),
  said(talkMessages, { label: "shownInNoArticle" }, { value: "use" }),
];

type FilesFilterProps = {
  path: string;
  asked: AskedOf<typeof fileFilters>;
  people: readonly { readonly id: string; readonly name: string }[];
};

/** The filters of the list of pictures. */
export function FilesFilter({ path, asked, people }: FilesFilterProps) {
  const t = talkMessages();
  const field = filterFields<typeof fileFilters>(asked);
  const added = [ANY, ...people.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <FilterForm
      path={path}
      label={t("filterPictures")}
      asked={asked}
      words={{ label: t("words"), placeholder: t("inNamesDescriptionsAndSources") }}
    >
      <NativeSelect label={t("toBeMended")} {...field("lacks")} options={LACKS} />
      <NativeSelect label={t("addedBy")} {...field("by")} options={added} />
    </FilterForm>
  );
}
