import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { success } from "@/lib/base/result";
import { calendarInput } from "@/lib/worlds/calendars/input";
import { storedCalendarsOf } from "@/lib/worlds/calendars/read";
import { addCalendar, changeCalendar, removeCalendar } from "@/lib/worlds/calendars/write";

const calendarShape = calendarInput.extend({ id: z.string() });

/** The calls about the calendars that a world defines. */
export const calendarCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/calendars",
    summary: "The calendars that a world defines, beside ours",
    status: 200,
    response: z.object({ items: z.array(calendarShape) }),
    run: async (input) => {
      const world = await worldOf(input);
      return world.ok ? success({ items: await storedCalendarsOf(input.db, world.value.id) }) : world;
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/calendars",
    summary: "Define a calendar",
    body: calendarInput,
    status: 201,
    response: calendarShape,
    run: (context, { params, body }) => addCalendar(context, params.world, body),
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/calendars/{calendar}",
    summary: "Define a calendar anew; dates stay as they are",
    body: calendarInput,
    status: 200,
    response: calendarShape,
    run: (context, { params, body }) => changeCalendar(context, params.world, params.calendar, body),
  }),
  writeEndpoint({
    method: "delete",
    path: "/worlds/{world}/calendars/{calendar}",
    summary: "Remove a calendar; dates stay as they are",
    status: 200,
    response: z.object({ id: z.string() }),
    run: (context, { params }) => removeCalendar(context, params.world, params.calendar),
  }),
] as const;
