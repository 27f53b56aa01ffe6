import type { Grade } from "@/lib/evidence/claims/claim";

/** What became of a citation's words in the newest version of their source, for lists and headings. */
export const GRADE_LABELS: Readonly<Record<Grade, { readonly name: string; readonly means: string }>> = {
  exact: { name: "Word for word", means: "The words are where they were." },
  edited: { name: "Edited", means: "The words were found in their passage, with changes." },
  moved: { name: "Moved", means: "The words were found in another passage." },
  rewritten: { name: "Rewritten", means: "Other words are in their place." },
  lost: { name: "Lost", means: "The words were not found." },
};
