import type { ViewerOfMenu } from "@/components/auth/viewer-of-menu";
import { countUnread } from "@/lib/activity/watching/read-notifications";
import { currentSuspension } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";
import type { Reader } from "./reader";

/** What the menu in the head of each page says of who reads. */
export async function viewerOfMenu({ viewer }: Reader): Promise<ViewerOfMenu> {
  if (viewer) {
    const unread = await countUnread(db, viewer);
    return { kind: "signedIn", name: viewer.name, administers: viewer.ownsInstallation, unread };
  }
  return { kind: (await currentSuspension()) ? "suspended" : "visitor" };
}
