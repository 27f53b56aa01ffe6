import type { Grade } from "@/lib/evidence/claims/claim";
import { citationsMessages } from "@/lib/language/subjects/citations";

/** What became of a citation's words in the newest version of their source, for lists and headings. */
export const GRADE_LABELS: Readonly<Record<Grade, { readonly name: string; readonly means: string }>> = {
  exact: {
    get name() {
      return citationsMessages()("wordForWord");
    },
    get means() {
      return citationsMessages()("theWordsAreWhereTheyWere");
    },
  },
  edited: {
    get name() {
      return citationsMessages()("edited");
    },
    get means() {
      return citationsMessages()("theWordsWereFoundInTheir");
    },
  },
  moved: {
    get name() {
      return citationsMessages()("moved");
    },
    get means() {
      return citationsMessages()("theWordsWereFoundInAnother");
    },
  },
  rewritten: {
    get name() {
      return citationsMessages()("rewritten");
    },
    get means() {
      return citationsMessages()("otherWordsAreInTheirPlace");
    },
  },
  lost: {
    get name() {
      return citationsMessages()("lost");
    },
    get means() {
      return citationsMessages()("theWordsWereNotFound");
    },
  },
};
