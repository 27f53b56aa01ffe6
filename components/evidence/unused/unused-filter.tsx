import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import { NativeSelect } from "@/components/ui/native-select";
import { TextField } from "@/components/ui/text-field";
import type { AskedOf } from "@/lib/base/list-query";
import type { unusedFilters } from "@/lib/evidence/coverage/input";
import { TIER_LABELS, TIERS } from "@/lib/sources/thread/tier";

const KINDS = [
  { value: "", label: "Main text" },
  { value: "paragraph", label: "Paragraphs" },
  { value: "listItem", label: "List items" },
  { value: "caption", label: "Captions" },
  { value: "quotation", label: "Quotations" },
  { value: "heading", label: "Headings" },
];
const POSTS = [{ value: "", label: "Anything" }, ...TIERS.map((value) => ({ value, label: TIER_LABELS[value].name }))];

type UnusedFilterProps = {
  path: string;
  asked: AskedOf<typeof unusedFilters>;
  authors: readonly string[];
  ofThread: boolean;
};

/** The filters of the passages that no article uses. */
export function UnusedFilterForm({ path, asked, authors, ofThread }: UnusedFilterProps) {
  const field = filterFields<typeof unusedFilters>(asked);
  const authorOptions = [{ value: "", label: "Anybody" }, ...authors.map((name) => ({ value: name, label: name }))];
  return (
    <FilterForm path={path} label="Filter passages" asked={asked}>
      <NativeSelect label="Show" {...field("kind")} options={KINDS} />
      {ofThread && (
        <>
          <NativeSelect label="In posts that are" {...field("tier")} options={POSTS} />
          <NativeSelect label="Written by" {...field("author")} options={authorOptions} />
          <TextField label="Post" {...field("post")} optional inputMode="numeric" />
        </>
      )}
    </FilterForm>
  );
}
