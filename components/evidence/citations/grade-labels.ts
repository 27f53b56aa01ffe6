import type { Grade } from "@/lib/evidence/claims/claim";
import { citationsMessages } from "@/lib/language/subjects/citations";
import { said } from "@/lib/language/translator";

/** What became of a citation's words in the newest version of their source, for lists and headings. */
export const GRADE_LABELS: Readonly<Record<Grade, { readonly name: string; readonly means: string }>> = {
  exact: said(citationsMessages, { name: "wordForWord", means: "theWordsAreWhereTheyWere" }),
  edited: said(citationsMessages, { name: "edited", means: "theWordsWereFoundInTheir" }),
  moved: said(citationsMessages, { name: "moved", means: "theWordsWereFoundInAnother" }),
  rewritten: said(citationsMessages, { name: "rewritten", means: "otherWordsAreInTheirPlace" }),
  lost: said(citationsMessages, { name: "lost", means: "theWordsWereNotFound" }),
};
