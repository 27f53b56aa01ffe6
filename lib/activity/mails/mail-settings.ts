import { currentLanguage } from "@/lib/language/current-language";
import { tablesMessages } from "@/lib/language/subjects/tables";
import { said } from "@/lib/language/translator";

/** When somebody is mailed what they are notified of. */
export const MAIL_MODES = ["off", "atOnce", "daily", "weekly"] as const;

export type MailMode = (typeof MAIL_MODES)[number];

/** How somebody is mailed what they are notified of. */
export type MailSettings = {
  readonly mode: MailMode;
  /** Of a digest, 0 to 23, on the clocks of `timeZone`. */
  readonly hour: number;
  /** Of a weekly digest: 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  /** An IANA name, such as Europe/Berlin. */
  readonly timeZone: string;
};

/** What each choice is called. */
export const MAIL_MODE_LABELS: Readonly<Record<MailMode, { readonly label: string; readonly hint: string }>> = {
  off: said(tablesMessages, { label: "noEmail", hint: "youStillSeeEverythingHereUnderThe" }),
  atOnce: said(tablesMessages, { label: "asItHappens", hint: "whatHappensWithinFiveMinutesComesIn" }),
  daily: said(tablesMessages, { label: "onceADay", hint: "oneEmailADayIfAnythingHappened" }),
  weekly: said(tablesMessages, { label: "onceAWeek", hint: "oneEmailAWeekIfAnythingHappened" }),
};

/** Returns the days of a week in the language that is spoken now, Monday first (1 January 2024 was one). */
export function weekdays(): readonly string[] {
  const name = new Intl.DateTimeFormat(currentLanguage(), { weekday: "long", timeZone: "UTC" });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => name.format(Date.UTC(2024, 0, day)));
}
