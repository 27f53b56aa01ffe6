"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyBody, anyName, resultAction } from "@/app/server-action";

/** Takes back what a person wrote. Returns what was done with each article, or the refusal. */
export const rollBackAction = resultAction([anyName, anyBody], (world, body) =>
  callEndpoint("post", "/worlds/{world}/rollback", { params: { world }, body }),
);
