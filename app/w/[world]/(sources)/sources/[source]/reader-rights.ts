import { worldOfViewer } from "@/app/w/[world]/world";
import type { ReaderRights } from "@/components/sources/reader-rights";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { may } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";

/** What whoever reads may do with the sources of a world. Not awaited by the page: its text does not wait for it. */
export async function readerRights(worldSlug: string): Promise<ReaderRights> {
  const [viewer, world] = await Promise.all([currentViewer(), worldOfViewer(worldSlug)]);
  const review = await reviewOf(db, viewer, world, null, systemClock());
  const mayMark = may(world.role, "readThread");
  if (review.may.save) return { mayMark, saving: "saves" };
  return { mayMark, saving: viewer !== null && review.may.propose ? "proposes" : "no" };
}
