import { parseEdtf } from "@/lib/dates/parse-edtf";
import { asColumn, daysOfDate } from "@/lib/dates/reach";
import { writeEdtf } from "@/lib/dates/write-edtf";
import { dateOf, daysOf } from "@/lib/document/model/moment";
import { momentIn } from "@/lib/document/model/moment-in-text";

/** When something came to pass, as a row has it: the numbers of its first and last day, and the date as EDTF; all null without a date. */
export type DateColumns = {
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly date: string | null;
};

const NO_DATE: DateColumns = { firstDay: null, lastDay: null, date: null };

/** The date that is marked in a claim, else the one that the first of some texts names which names any. */
export function dateColumns(texts: readonly string[], marked?: string): DateColumns {
  const date = marked === undefined ? null : parseEdtf(marked);
  const days = date && daysOfDate(date);
  if (days && marked !== undefined)
    return { firstDay: asColumn(days.first), lastDay: asColumn(days.last), date: marked };
  for (const text of texts) {
    // Every date that is understood has a year in digits; most sentences have none, and are read through for nothing.
    const moment = /\d/.test(text) ? momentIn(text) : null;
    if (moment) {
      const { first, last } = daysOf(moment);
      return { firstDay: first, lastDay: last, date: writeEdtf(dateOf(moment)) };
    }
  }
  return NO_DATE;
}
