import type { z } from "zod";
import type { Calendar } from "@/lib/dates/calendars/calendar";
import { calendarFrom } from "@/lib/dates/calendars/calendar-from";
import type { Db } from "@/lib/db";
import type { WorldId } from "@/lib/worlds/world";
import { calendarInput } from "./input";

/** A calendar as its owner wrote it down. */
export type StoredCalendar = z.infer<typeof calendarInput> & { readonly id: string };

/** The calendars of a world as they were written down, in the order in which they were made. One that can no longer be read is left out. */
export async function storedCalendarsOf(db: Db, worldId: WorldId): Promise<StoredCalendar[]> {
  const rows = await db.calendar.findMany({ where: { worldId }, orderBy: { sequence: "asc" } });
  return rows.flatMap(({ id, name, definition }) => {
    const { data } = calendarInput.safeParse({ ...Object(definition), name });
    return data ? [{ id, ...data }] : [];
  });
}

/** The calendars of a world, to say dates in. */
export async function calendarsOf(db: Db, worldId: WorldId): Promise<Calendar[]> {
  return (await storedCalendarsOf(db, worldId)).map(({ id: _id, ...written }) => calendarFrom(written));
}
