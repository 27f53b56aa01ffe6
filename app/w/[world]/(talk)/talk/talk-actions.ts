import type { TalkActions } from "@/components/talk/talk-rights";
import { commentAction, editAction, removeAction, resolveAction } from "./actions";

/** The server actions of the discussions of a world. */
export function talkActions(worldSlug: string): TalkActions {
  return {
    comment: commentAction.bind(null, worldSlug),
    edit: editAction.bind(null, worldSlug),
    remove: removeAction.bind(null, worldSlug),
    resolve: resolveAction.bind(null, worldSlug),
  };
}
