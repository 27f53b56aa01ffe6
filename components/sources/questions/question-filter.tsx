import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { countLabel } from "@/lib/base/count-label";
import type { AskedOf } from "@/lib/base/list-query";
import type { questionFilters } from "@/lib/sources/questions/input";
import { QUESTION_STATE_LABELS, QUESTION_STATES } from "@/lib/sources/questions/question";

const STATES = [
  { value: "", label: "Open and answered" },
  ...QUESTION_STATES.map((value) => ({ value, label: QUESTION_STATE_LABELS[value].name })),
  { value: "any", label: "All" },
];

type QuestionFilterProps = {
  path: string;
  asked: AskedOf<typeof questionFilters>;
  sources: readonly { readonly id: string; readonly title: string }[];
  askers: readonly { readonly name: string; readonly questions: number }[];
};

/** The filters of the readers' questions. */
export function QuestionFilterForm({ path, asked, sources, askers }: QuestionFilterProps) {
  const field = filterFields<typeof questionFilters>(asked);
  const askerOptions = askers.map(({ name, questions }) => ({
    value: name,
    label: `${name} (${countLabel(questions, "question")})`,
  }));
  const sourceOptions = sources.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <FilterForm path={path} label="Filter the questions" asked={asked} words={{ label: "Words" }}>
      <NativeSelect label="Status" {...field("state")} options={STATES} />
      <NativeSelect label="Asked by" {...field("by")} options={[{ value: "", label: "Anybody" }, ...askerOptions]} />
      {sources.length > 1 && (
        <NativeSelect
          label="Thread"
          {...field("source")}
          options={[{ value: "", label: "All threads" }, ...sourceOptions]}
        />
      )}
    </FilterForm>
  );
}
