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
  off: { label: "No e-mail", hint: "You still see everything here, under the bell." },
  atOnce: { label: "As it happens", hint: "What happens within five minutes comes in one e-mail." },
  daily: { label: "Once a day", hint: "One e-mail a day, if anything happened." },
  weekly: { label: "Once a week", hint: "One e-mail a week, if anything happened." },
};

/** The days of a week, Monday first. */
export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
