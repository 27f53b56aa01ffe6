"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyBody, anyName, buttonAction } from "@/app/server-action";

/** Approves an article's revisions up to one. Returns the refusal, or null. */
export const approveAction = buttonAction([anyName, anyName, anyBody], (world, article, body) =>
  callEndpoint("post", "/worlds/{world}/articles/{article}/approvals", { params: { world, article }, body }),
);

/** Says who may write an article. Returns the refusal, or null. */
export const protectAction = buttonAction([anyName, anyName, anyBody], (world, article, body) =>
  callEndpoint("put", "/worlds/{world}/articles/{article}/protection", { params: { world, article }, body }),
);
