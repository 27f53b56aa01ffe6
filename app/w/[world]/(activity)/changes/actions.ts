"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction } from "@/app/server-action";

/** Marks a world's changes as seen up to a time. Returns the refusal, or null. */
export const markSeenAction = buttonAction([anyName, anyName], (world, upTo) =>
  callEndpoint("put", "/worlds/{world}/changes/seen", { params: { world }, body: { upTo } }),
);
