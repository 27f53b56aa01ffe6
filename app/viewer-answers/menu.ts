import type { ViewerOfMenu } from "@/components/auth/viewer-of-menu";
import { currentSuspension } from "@/lib/auth/session-actor";
import type { Reader } from "./reader";

/** What the menu in the head of each page says of who reads. */
export async function viewerOfMenu({ viewer }: Reader): Promise<ViewerOfMenu> {
  if (viewer) return { kind: "signedIn", name: viewer.name, administers: viewer.ownsInstallation };
  return { kind: (await currentSuspension()) ? "suspended" : "visitor" };
}
