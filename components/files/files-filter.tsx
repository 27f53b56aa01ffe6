import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import type { AskedOf } from "@/lib/base/list-query";
import type { fileFilters } from "@/lib/files/input";

const ANY = { value: "", label: "Any" };
const LACKS = [
  ANY,
  { value: "description", label: "Without a description" },
  { value: "licence", label: "Without a licence" },
  { value: "use", label: "Shown in no article" },
];

type FilesFilterProps = {
  path: string;
  asked: AskedOf<typeof fileFilters>;
  people: readonly { readonly id: string; readonly name: string }[];
};

/** The filters of the list of pictures. */
export function FilesFilter({ path, asked, people }: FilesFilterProps) {
  const field = filterFields<typeof fileFilters>(asked);
  const added = [ANY, ...people.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <FilterForm
      path={path}
      label="Filter pictures"
      asked={asked}
      words={{ label: "Words", placeholder: "In names, descriptions and sources" }}
    >
      <NativeSelect label="To be mended" {...field("lacks")} options={LACKS} />
      <NativeSelect label="Added by" {...field("by")} options={added} />
    </FilterForm>
  );
}
