"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyBody, anyName, buttonAction, resultAction } from "@/app/server-action";

/** Links mentions of an article to it. Returns what was done in each article, or the refusal. */
export const linkMentionsAction = resultAction([anyName, anyName, anyBody], (world, article, body) =>
  callEndpoint("post", "/worlds/{world}/articles/{article}/mentions/link", { params: { world, article }, body }),
);

/** Says that a name is never to be suggested as a mention, or that it may be again. */
export const neverLinkAction = buttonAction([anyName, anyName, anyBody], (world, article, body) =>
  callEndpoint("put", "/worlds/{world}/articles/{article}/never-linked", { params: { world, article }, body }),
);

/** Takes back what was done to many articles in one act. Returns what was done in each, or the refusal. */
export const undoBulkEditAction = resultAction([anyName, anyName], (world, edit) =>
  callEndpoint("post", "/worlds/{world}/bulk-edits/{edit}/undo", { params: { world, edit } }),
);
