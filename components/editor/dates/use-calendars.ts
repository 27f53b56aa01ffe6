"use client";

import { useEffect, useState } from "react";
import { callApi } from "@/components/api/api-client";
import type { Calendar } from "@/lib/dates/calendars/calendar";
import { calendarFrom } from "@/lib/dates/calendars/calendar-from";

/** The calendars of a world, asked for when they are first wanted. Until then, and where they cannot be had, there are none. */
export function useCalendars(world: string, isWanted: boolean): readonly Calendar[] {
  const [calendars, setCalendars] = useState<readonly Calendar[] | null>(null);
  useEffect(() => {
    if (!isWanted || calendars) return;
    const ended = new AbortController();
    callApi("get", "/worlds/{world}/calendars", { params: { world }, signal: ended.signal }).then(
      (answer) => answer.ok && setCalendars(answer.value.items.map(({ id: _id, ...written }) => calendarFrom(written))),
      () => undefined,
    );
    return () => ended.abort();
  }, [world, isWanted, calendars]);
  return calendars ?? [];
}
