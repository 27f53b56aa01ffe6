import { dayLabel, weekdayLabel } from "@/lib/language/dates";

type DateTimeProps = {
  value: Date | string;
  /** `day`: 3 Nov 2026. `minute`: with the time of day in UTC. `time`: the time of day alone, below the day's own heading. */
  to?: "day" | "minute" | "time";
  className?: string;
};

/**
 * A moment, always in UTC and in the same words for all who read in a language, so that server and browser agree and two people who read
 * the same page speak of the same day. The title says it in full.
 */
export function DateTime({ value, to = "day", className }: DateTimeProps) {
  const moment = typeof value === "string" ? new Date(value) : value;
  if (Number.isNaN(moment.getTime())) return <span className={className}>{String(value)}</span>;
  const day = dayLabel(moment);
  const minute = moment.toISOString().slice(11, 16);
  return (
    <time
      className={className}
      dateTime={moment.toISOString()}
      title={`${weekdayLabel(moment)}, ${day}, ${moment.toISOString().slice(11, 19)} UTC`}
    >
      {to === "day" ? day : to === "time" ? `${minute} UTC` : `${day}, ${minute} UTC`}
    </time>
  );
}
