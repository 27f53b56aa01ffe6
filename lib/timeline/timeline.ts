import type { CanonStatus } from "@/lib/base/canon-status";
import type { Days } from "@/lib/dates/day-count";

/** When something came to pass: its first and last day by their numbers (`dayNumber`), the date as EDTF, and in words of English. */
export type Dated = Days & { readonly date: string; readonly words: string };

/** What really happened, where a claim departs from it; `when` is null where the quoted words have no date. */
export type Happened = {
  readonly quote: string;
  readonly source: { readonly id: string; readonly title: string };
  readonly passage: string;
  readonly when: Dated | null;
};

/** A claim that names a date, or cites words that do. */
export type TimelineEvent = {
  readonly claim: string;
  readonly text: string;
  readonly article: {
    readonly slug: string;
    readonly title: string;
    readonly kind: string;
    readonly tags: readonly string[];
  };
  readonly status: CanonStatus;
  readonly disputed: boolean;
  readonly when: Dated;
  readonly happened: readonly Happened[];
};
