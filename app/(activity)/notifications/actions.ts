"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyBody, buttonAction } from "@/app/server-action";

/** Marks what the reader was notified of as read: in a world, or about one thing in it. Returns the refusal, or null. */
export const seenNotificationsAction = buttonAction([anyBody], (body) =>
  callEndpoint("put", "/notifications/seen", { params: {}, body }),
);
