import type { MailSettings } from "./mail-settings";

const DAY_MS = 24 * 60 * 60_000;

/**
 * Returns when the next digest after a time is due; null where none is. It is the chosen hour on the clocks of its reader's place: an hour that a
 * change of the clocks leaves out comes when they have been changed, one that comes twice counts when it comes first.
 */
export function nextDigest(after: Date, { mode, hour, weekday, timeZone }: MailSettings): Date | null {
  if (mode !== "daily" && mode !== "weekly") return null;
  const today = localTime(after, timeZone).day;
  for (let days = 0; days <= 8; days++) {
    const day = today + days * DAY_MS;
    const due = instantOf(day, hour, timeZone);
    if (due > after && (mode === "daily" || weekdayOf(day) === weekday)) return due;
  }
  throw new Error(`No digest within a week of ${after.toISOString()} in ${timeZone}.`);
}

/** Whether a name is that of a time zone: an IANA one, as browsers say it. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** 1 is Monday; `day` as in `localTime`. */
function weekdayOf(day: number): number {
  return new Date(day).getUTCDay() || 7;
}

/** What the clocks of a place say, as if it were UTC: the day at its midnight and the moment, in ms. */
function localTime(at: Date, timeZone: string): { readonly day: number; readonly moment: number } {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const day = Date.UTC(part("year"), part("month") - 1, part("day"));
  return { day, moment: day + ((part("hour") * 60 + part("minute")) * 60 + part("second")) * 1000 };
}

/** What the clocks of a place are before and after that day is tried: on the day of a change only one of them may be right, or neither. */
function instantOf(day: number, hour: number, timeZone: string): Date {
  const wanted = day + hour * 60 * 60_000;
  const tried = [wanted - DAY_MS, wanted + DAY_MS].map((near) => {
    const { moment } = localTime(new Date(near), timeZone);
    return new Date(wanted - (moment - near));
  });
  const right = tried.filter((each) => localTime(each, timeZone).moment === wanted);
  const times = (right.length > 0 ? right : tried).map(Number);
  return new Date(right.length > 0 ? Math.min(...times) : Math.max(...times));
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError for a name that is none. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const numeric = "numeric" as const;
  const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat("en", { ...fields, hourCycle: "h23", timeZone });
  clocks.set(timeZone, clock);
  return clock;
}
