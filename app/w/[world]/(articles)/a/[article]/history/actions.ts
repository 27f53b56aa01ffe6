"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyBody, anyName, anyNumber, buttonAction, resultAction } from "@/app/server-action";
import { revisionName } from "@/lib/articles/history/input";

/** Brings a revision back as a new one. Returns the new revision's number, or the refusal. */
export const restoreAction = resultAction([anyName, anyName, anyBody], (world, article, body) =>
  callEndpoint("post", "/worlds/{world}/articles/{article}/restore", { params: { world, article }, body }),
);

/** Takes back what revisions changed. Returns the new revision's number, or the refusal. */
export const undoAction = resultAction([anyName, anyName, anyBody], (world, article, body) =>
  callEndpoint("post", "/worlds/{world}/articles/{article}/undo", { params: { world, article }, body }),
);

/** Gives a revision a name, or (null) takes it away. Returns the refusal, or null. */
export const nameAction = buttonAction(
  [anyName, anyName, anyNumber, revisionName.shape.name.nullable()],
  (world, article, number, name) => {
    const path = "/worlds/{world}/articles/{article}/revisions/{number}/name";
    const params = { world, article, number };
    return name === null
      ? callEndpoint("delete", path, { params })
      : callEndpoint("put", path, { params, body: { name } });
  },
);

/** Moves an article to the trash. Returns the refusal, or null. */
export const trashAction = buttonAction([anyName, anyName, anyBody], (world, article, body) =>
  callEndpoint("delete", "/worlds/{world}/articles/{article}", { params: { world, article }, body }),
);

/** Brings an article back from the trash. Returns the refusal, or null. */
export const untrashAction = buttonAction([anyName, anyName], (world, article) =>
  callEndpoint("post", "/worlds/{world}/articles/{article}/undelete", { params: { world, article } }),
);

/** Says that an article wants review, or no longer. Returns the refusal, or null. */
export const askForReviewAction = buttonAction([anyName, anyName, anyBody], (world, article, body) =>
  callEndpoint("put", "/worlds/{world}/articles/{article}/review", { params: { world, article }, body }),
);
