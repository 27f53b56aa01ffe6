import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { TextField } from "@/components/ui/text-field";
import type { AskedOf } from "@/lib/base/list-query";
import type { unusedFilters } from "@/lib/evidence/coverage/input";
import { optionsOf } from "@/lib/language/options";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import { said } from "@/lib/language/translator";
import { TIER_LABELS, TIERS } from "@/lib/sources/thread/tier";

const KINDS = [
  said(evidenceMessages, { label: "mainText" }, { value: "" }),
  said(evidenceMessages, { label: "paragraphs" }, { value: "paragraph" }),
  said(evidenceMessages, { label: "listItems" }, { value: "listItem" }),
  said(evidenceMessages, { label: "captions" }, { value: "caption" }),
  said(evidenceMessages, { label: "quotations" }, { value: "quotation" }),
  said(evidenceMessages, { label: "headings" }, { value: "heading" }),
];
const POSTS = [
  said(evidenceMessages, { label: "anything" }, { value: "" }),
  ...optionsOf(TIERS, { label: (value) => TIER_LABELS[value].name }),
];

type UnusedFilterProps = {
  path: string;
  asked: AskedOf<typeof unusedFilters>;
  authors: readonly string[];
  ofThread: boolean;
};

/** The filters of the passages that no article uses. */
export function UnusedFilterForm({ path, asked, authors, ofThread }: UnusedFilterProps) {
  const t = evidenceMessages();
  const field = filterFields<typeof unusedFilters>(asked);
  const authorOptions = [{ value: "", label: t("anybody") }, ...authors.map((name) => ({ value: name, label: name }))];
  return (
    <FilterForm path={path} label={t("filterPassages")} asked={asked}>
      <NativeSelect label={t("show")} {...field("kind")} options={KINDS} />
      {ofThread && (
        <>
          <NativeSelect label={t("inPostsThatAre")} {...field("tier")} options={POSTS} />
          <NativeSelect label={t("writtenBy")} {...field("author")} options={authorOptions} />
          <TextField label={t("post")} {...field("post")} optional inputMode="numeric" />
        </>
      )}
    </FilterForm>
  );
}
