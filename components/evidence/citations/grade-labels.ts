import type { Grade } from "@/lib/evidence/claims/claim";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";

/** What became of a citation's words in the newest version of their source, for lists and headings. */
export const GRADE_LABELS: Readonly<Record<Grade, { readonly name: string; readonly means: string }>> = {
  exact: {
    get name() {
      return evidenceToolsMessages()("wordForWord");
    },
    get means() {
      return evidenceToolsMessages()("theWordsAreWhereTheyWere");
    },
  },
  edited: {
    get name() {
      return evidenceToolsMessages()("edited");
    },
    get means() {
      return evidenceToolsMessages()("theWordsWereFoundInTheir");
    },
  },
  moved: {
    get name() {
      return evidenceToolsMessages()("moved");
    },
    get means() {
      return evidenceToolsMessages()("theWordsWereFoundInAnother");
    },
  },
  rewritten: {
    get name() {
      return evidenceToolsMessages()("rewritten");
    },
    get means() {
      return evidenceToolsMessages()("otherWordsAreInTheirPlace");
    },
  },
  lost: {
    get name() {
      return evidenceToolsMessages()("lost");
    },
    get means() {
      return evidenceToolsMessages()("theWordsWereNotFound");
    },
  },
};
