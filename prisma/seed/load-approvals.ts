import { markSeen } from "@/lib/activity/changes/mark-seen";
import { approveRevisions } from "@/lib/articles/approvals/approve-revisions";
import { protectArticle } from "@/lib/articles/protection/protect-article";
import { markRead } from "@/lib/articles/read-markers/mark-read";
import type { ActionContext } from "@/lib/auth/action-context";
import { sampleWorld } from "@/prisma/seed/sample";
import { approvals, protections, readMarkers, seen } from "@/prisma/seed/sample/approvals";
import type { PersonKey } from "@/prisma/seed/sample/types";
import { done } from "./done";

/** Lets the people of the sample world watch over it: approve, protect, read and mark as seen. */
export async function loadApprovals(contextOf: (by: PersonKey, at: string) => ActionContext): Promise<void> {
  const { slug } = sampleWorld;
  for (const { by, at, article, revision, note } of approvals) {
    done(await approveRevisions(contextOf(by, at), slug, article, { revision, note }));
  }
  for (const { by, at, article, level, reason } of protections) {
    done(await protectArticle(contextOf(by, at), slug, article, { level, reason }));
  }
  for (const { by, at, article, revision } of readMarkers) {
    done(await markRead(contextOf(by, at), slug, article, { revision }));
  }
  for (const { by, at } of seen) done(await markSeen(contextOf(by, at), slug, { upTo: at }));
}
