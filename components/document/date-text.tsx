import type { ReactNode } from "react";
import { dateLabel } from "@/lib/dates/words/date-label";
import styles from "./date-text.module.css";

/** What HTML takes as a date: a day, a month or a year of our era. */
const OF_HTML = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** Words that tell a date, with what they mean in the reader's language: shown to whoever points there or comes by keyboard. */
export function DateText({ edtf, children }: { edtf: string; children: ReactNode }): ReactNode {
  return (
    <time
      className={styles.date}
      data-date={edtf}
      data-meaning={dateLabel(edtf)}
      {...(OF_HTML.test(edtf) ? { dateTime: edtf } : {})}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what it means is shown when it has the focus
      tabIndex={0}
    >
      {children}
    </time>
  );
}
