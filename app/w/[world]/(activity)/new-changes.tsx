import { worldOfViewer } from "@/app/w/[world]/world";
import { NavCount } from "@/components/shell/nav-count";
import { countNew, MANY_NEW } from "@/lib/activity/changes/read-seen";
import { currentViewer } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";

/** How many changes of the world are new to the reader; nothing for a visitor. */
export async function NewChanges({ slug }: { slug: string }) {
  const viewer = await currentViewer();
  if (!viewer) return null;
  return <NavCount count={await countNew(db, viewer, await worldOfViewer(slug))} most={MANY_NEW} label="new" />;
}
