"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyBody, anyName, resultAction } from "@/app/server-action";

/** Gives an article another address. Returns the address, or the refusal. */
export const moveAction = resultAction([anyName, anyName, anyBody], (world, article, body) =>
  callEndpoint("put", "/worlds/{world}/articles/{article}/address", { params: { world, article }, body }),
);

/** Merges an article into another. Returns the address of that one, or the refusal. */
export const mergeAction = resultAction([anyName, anyName, anyBody], (world, article, body) =>
  callEndpoint("post", "/worlds/{world}/articles/{article}/merge", { params: { world, article }, body }),
);
