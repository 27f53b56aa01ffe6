import { type Days, daysOf } from "@/lib/document/model/days";
import { momentWords } from "@/lib/document/model/moment";
import { momentIn } from "@/lib/document/model/moment-in-text";

/** When something came to pass, as a row has it: the numbers of its first and last day, and the date in words; all null without a date. */
export type DateColumns = {
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly dateWords: string | null;
};

const NO_DATE: DateColumns = { firstDay: null, lastDay: null, dateWords: null };

/** The date that the first of some texts names which names any. */
export function dateColumns(texts: readonly string[]): DateColumns {
  for (const text of texts) {
    // Every date that is understood has a year in digits; most sentences have none, and are read through for nothing.
    const moment = /\d/.test(text) ? momentIn(text) : null;
    if (moment) {
      const { first, last }: Days = daysOf(moment);
      return { firstDay: first, lastDay: last, dateWords: momentWords(moment) };
    }
  }
  return NO_DATE;
}
