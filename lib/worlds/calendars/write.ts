import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Invalid, invalid, type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import { lockWorld } from "@/lib/worlds/lock-world";
import type { WorldId } from "@/lib/worlds/world";
import { type calendarInput, MAX_CALENDARS } from "./input";
import type { StoredCalendar } from "./read";

type Written = z.infer<typeof calendarInput>;

/** Adds a calendar to a world. Owners only. Failures: `invalid` where there are enough of them, its name is taken or its week has no such day. */
export async function addCalendar(
  context: ActionContext,
  slug: string,
  calendar: Written,
): Promise<Result<StoredCalendar, NotFound | NotAllowed | Invalid>> {
  return inWorld<StoredCalendar, Invalid>(context, slug, async (tx, worldId) => {
    const others = await tx.calendar.findMany({ where: { worldId } });
    if (others.length >= MAX_CALENDARS)
      return failed(invalid("name", `A world has at most ${MAX_CALENDARS} calendars. Remove one first.`));
    const wrong = refusalOf(calendar, others);
    if (wrong) return failed(wrong);
    const { name, ...definition } = calendar;
    const id = newId();
    await tx.calendar.create({ data: { id, worldId, name, definition } });
    return success({ id, ...calendar });
  });
}

/** Writes a calendar of a world anew. Owners only. Failures as for `addCalendar`, and `notFound`. */
export async function changeCalendar(
  context: ActionContext,
  slug: string,
  id: string,
  calendar: Written,
): Promise<Result<StoredCalendar, NotFound | NotAllowed | Invalid>> {
  return inWorld<StoredCalendar, NotFound | Invalid>(context, slug, async (tx, worldId) => {
    const all = await tx.calendar.findMany({ where: { worldId } });
    if (!all.some((each) => each.id === id)) return failed(notFound("calendar"));
    const wrong = refusalOf(
      calendar,
      all.filter((each) => each.id !== id),
    );
    if (wrong) return failed(wrong);
    const { name, ...definition } = calendar;
    await tx.calendar.update({ where: { id }, data: { name, definition } });
    return success({ id, ...calendar });
  });
}

/** Removes a calendar from a world; dates stay as they are. Owners only. Failure: `notFound`. */
export async function removeCalendar(
  context: ActionContext,
  slug: string,
  id: string,
): Promise<Result<{ id: string }, NotFound | NotAllowed>> {
  return inWorld<{ id: string }, NotFound>(context, slug, async (tx, worldId) => {
    const { count } = await tx.calendar.deleteMany({ where: { id, worldId } });
    return count === 0 ? failed(notFound("calendar")) : success({ id });
  });
}

async function inWorld<T, F extends NotFound | Invalid>(
  { db, actor }: ActionContext,
  slug: string,
  run: (tx: Tx, worldId: WorldId) => Promise<Result<T, F>>,
): Promise<Result<T, F | NotFound | NotAllowed>> {
  return db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, actor, slug, "manageWorld");
    if (!allowed.ok) return allowed;
    await lockWorld(tx, allowed.value.id);
    return run(tx, allowed.value.id);
  });
}

function refusalOf(calendar: Written, others: readonly { readonly name: string }[]): Invalid | null {
  if (others.some(({ name }) => name.toLocaleLowerCase() === calendar.name.toLocaleLowerCase()))
    return invalid("name", "Another calendar of this world has this name.");
  if (calendar.firstWeekday >= Math.max(1, calendar.weekdays.length))
    return invalid("firstWeekday", "The week has no such day.");
  return null;
}
