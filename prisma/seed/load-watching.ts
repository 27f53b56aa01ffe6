import { markSeen } from "@/lib/activity/changes/mark-seen";
import { approveRevisions } from "@/lib/articles/approvals/approve-revisions";
import { protectArticle } from "@/lib/articles/protection/protect-article";
import { rememberReading } from "@/lib/articles/read-markers/remember-reading";
import type { Act } from "@/lib/auth/act";
import { sampleWorld } from "@/prisma/seed/sample";
import type { PersonKey } from "@/prisma/seed/sample/types";
import { approvals, protections, readings, seen } from "@/prisma/seed/sample/watching";
import { done } from "./done";

/** Lets the people of the sample world watch over it: approve, protect, read and mark as seen. */
export async function loadWatching(acts: (by: PersonKey, at: string) => Act): Promise<void> {
  const { slug } = sampleWorld;
  for (const { by, at, article, revision, note } of approvals) {
    done(await approveRevisions(acts(by, at), slug, article, { revision, note }));
  }
  for (const { by, at, article, level, reason } of protections) {
    done(await protectArticle(acts(by, at), slug, article, { level, reason }));
  }
  for (const { by, at, article, revision } of readings) {
    done(await rememberReading(acts(by, at), slug, article, { revision }));
  }
  for (const { by, at } of seen) done(await markSeen(acts(by, at), slug, { upTo: at }));
}
