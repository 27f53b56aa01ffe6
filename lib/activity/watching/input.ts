import { z } from "zod";
import { filterFlag } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";
import { timeInput } from "@/lib/base/time-input";
import { WATCHED_KINDS } from "./watch";

/** What is to be watched, or no longer. */
export const watchInput = z.strictObject({
  kind: z.enum(WATCHED_KINDS),
  subject: storableText()
    .max(200)
    .describe(
      "The slug of an article, a tag, the id of a source or discussion, or slug#id of a claim; empty for the whole world",
    ),
  watching: z.boolean(),
});

/** Which notifications are asked for. */
export const notificationFilters = z.strictObject({
  read: filterFlag.optional().describe("Also those that were read"),
});

/** Up to when somebody has seen what they were notified of: everywhere, in a world, or about one thing in it. */
export const seenNotificationsInput = z
  .strictObject({
    world: storableText().max(200).optional().describe("Without it, all worlds in which one watches something"),
    about: storableText()
      .max(200)
      .optional()
      .describe("What a group of notifications of the world is about; without it, all of it"),
    upTo: timeInput(),
  })
  .refine(({ world, about }) => about === undefined || world !== undefined, {
    path: ["world"],
    message: "Say in which world that is.",
  });
