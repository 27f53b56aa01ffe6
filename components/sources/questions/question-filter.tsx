import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import type { AskedOf } from "@/lib/base/list-query";
import { optionsOf } from "@/lib/language/options";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import { said } from "@/lib/language/translator";
import type { questionFilters } from "@/lib/sources/questions/input";
import { QUESTION_STATE_LABELS, QUESTION_STATES } from "@/lib/sources/questions/question";

const STATES = [
  said(sourcesMessages, { label: "openAndAnswered" }, { value: "" }),
  ...optionsOf(QUESTION_STATES, { label: (value) => QUESTION_STATE_LABELS[value].name }),
  said(sourcesMessages, { label: "all" }, { value: "any" }),
];

type QuestionFilterProps = {
  path: string;
  asked: AskedOf<typeof questionFilters>;
  sources: readonly { readonly id: string; readonly title: string }[];
  askers: readonly { readonly name: string; readonly questions: number }[];
};

/** The filters of the readers' questions. */
export function QuestionFilterForm({ path, asked, sources, askers }: QuestionFilterProps) {
  const t = sourcesMessages();
  const field = filterFields<typeof questionFilters>(asked);
  const askerOptions = askers.map(({ name, questions }) => ({
    value: name,
    label: `${name} (${t("countQuestions", { count: questions })})`,
  }));
  const sourceOptions = sources.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <FilterForm path={path} label={t("filterTheQuestions")} asked={asked} words={{ label: t("words") }}>
      <NativeSelect label={t("status")} {...field("state")} options={STATES} />
      <NativeSelect
        label={t("askedBy")}
        {...field("by")}
        options={[{ value: "", label: t("anybody") }, ...askerOptions]}
      />
      {sources.length > 1 && (
        <NativeSelect
          label={t("thread")}
          {...field("source")}
          options={[{ value: "", label: t("allThreads") }, ...sourceOptions]}
        />
      )}
    </FilterForm>
  );
}
