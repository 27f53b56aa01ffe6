import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { adminMessages } from "@/lib/language/subjects/admin";

type ListFilterProps = {
  path: string;
  /** Names the form: "Search accounts". */
  label: string;
  /** What the words are looked for in: "Name or e-mail". */
  wordsLabel: string;
  asked: Readonly<Record<string, string | undefined>>;
  only: { readonly label: string; readonly name: string; readonly yes: string };
};

/** The filters of a list of the administration. */
export function ListFilter({ path, label, wordsLabel, asked, only }: ListFilterProps) {
  const t = adminMessages();
  const options = [
    { value: "", label: t("all") },
    { value: "true", label: only.yes },
  ];
  return (
    <FilterForm path={path} label={label} asked={asked} words={{ label: wordsLabel }}>
      <NativeSelect
        label={only.label}
        name={only.name}
        options={options}
        defaultValue={asked[only.name] === undefined ? "" : "true"}
      />
    </FilterForm>
  );
}
