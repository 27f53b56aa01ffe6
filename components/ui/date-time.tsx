const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

type DateTimeProps = {
  value: Date | string;
  /** `day`: 3 Nov 2026. `minute`: with the time of day in UTC. `time`: the time of day alone, below the day's own heading. */
  to?: "day" | "minute" | "time";
  className?: string;
};

/**
 * A moment, always in UTC and always in the same words, so that server and browser agree and two people who read
 * the same page speak of the same day. The title says it in full.
 */
export function DateTime({ value, to = "day", className }: DateTimeProps) {
  const moment = typeof value === "string" ? new Date(value) : value;
  if (Number.isNaN(moment.getTime())) return <span className={className}>{String(value)}</span>;
  const day = `${moment.getUTCDate()} ${MONTHS[moment.getUTCMonth()]} ${moment.getUTCFullYear()}`;
  const minute = moment.toISOString().slice(11, 16);
  return (
    <time
      className={className}
      dateTime={moment.toISOString()}
      title={`${DAYS[moment.getUTCDay()]}, ${day}, ${moment.toISOString().slice(11, 19)} UTC`}
    >
      {to === "day" ? day : to === "time" ? `${minute} UTC` : `${day}, ${minute} UTC`}
    </time>
  );
}
