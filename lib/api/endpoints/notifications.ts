import { z } from "zod";
import { notificationFilters, seenNotificationsInput, watchInput } from "@/lib/activity/watching/input";
import { markNotificationsSeen } from "@/lib/activity/watching/mark-notifications-seen";
import { countUnread, notificationsOf } from "@/lib/activity/watching/read-notifications";
import { watchesOf } from "@/lib/activity/watching/read-watches";
import { setWatch } from "@/lib/activity/watching/set-watch";
import { type NotificationGroup, WATCHED_KINDS } from "@/lib/activity/watching/watch";
import { changeShape, presentChange } from "@/lib/api/change-presenter";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { time } from "@/lib/api/schemas";
import { signedIn } from "@/lib/api/signed-in";
import { success } from "@/lib/base/result";

const reason = { kind: z.enum(WATCHED_KINDS), subject: z.string(), byItself: z.boolean() };

/** The calls about what somebody watches, and what they were notified of. */
export const notificationEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/watches",
    summary: "What one watches in a world",
    status: 200,
    response: z.object({ items: z.array(z.object({ ...reason, title: z.string() })) }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const asks = signedIn(input.viewer);
      if (!asks.ok) return asks;
      return success({ items: await watchesOf(input.db, asks.value.userId, world.value.id) });
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/watches",
    summary: "Watch an article, a tag, a source or the whole world from now on, or no longer",
    body: watchInput,
    status: 200,
    response: z.object({ watching: z.boolean() }),
    run: (context, { params, body }) => setWatch(context, params.world, body),
  }),
  readEndpoint({
    method: "get",
    path: "/notifications",
    summary:
      "What happened to what one watches in the last 60 days, grouped, and how many are unread (100: as many or more)",
    query: notificationFilters,
    status: 200,
    response: z.object({
      unread: z.int(),
      items: z.array(
        z.object({
          world: z.string(),
          about: z.string(),
          reason: z.object(reason),
          unread: z.int(),
          changes: z.array(changeShape).describe("The newest three"),
        }),
      ),
    }),
    run: async ({ db, viewer, query }) => {
      const asks = signedIn(viewer);
      if (!asks.ok) return asks;
      const [unread, groups] = await Promise.all([countUnread(db, asks.value), notificationsOf(db, asks.value, query)]);
      return success({ unread, items: groups.map(presentGroup) });
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/notifications/seen",
    summary: "Mark what one was notified of as read, up to a time: everywhere, in a world, or about one thing in it",
    body: seenNotificationsInput,
    status: 200,
    response: z.object({ upTo: time }),
    run: (context, { body }) => markNotificationsSeen(context, body),
  }),
] as const;

function presentGroup({ world, lines, watchedId: _id, ...group }: NotificationGroup) {
  return { ...group, world: world.slug, changes: lines.map(presentChange) };
}
