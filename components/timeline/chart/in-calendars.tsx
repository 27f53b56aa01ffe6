import type { Calendar } from "@/lib/dates/calendars/calendar";
import { writeInCalendar } from "@/lib/dates/calendars/words";
import type { Days } from "@/lib/dates/day-count";

type InCalendarsProps = { calendars: readonly Calendar[]; days: Days; className?: string | undefined };

/** Days as the calendars of the world call them, a line for each. */
export function InCalendars({ calendars, days, className }: InCalendarsProps) {
  return calendars.map((calendar) => (
    <p key={calendar.name} className={className} title={calendar.name}>
      {writeInCalendar(calendar, days)}
    </p>
  ));
}
