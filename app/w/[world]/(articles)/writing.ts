import { worldOfViewer, worldOrNotFound } from "@/app/w/[world]/world";
import type { Proposing } from "@/components/editor/saving/open-work";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { maySeeEditing } from "@/lib/articles/drafts/editing";
import { PROTECTION_LABELS } from "@/lib/articles/protection/protection";
import type { Viewer } from "@/lib/auth/actor";
import { actorOrSignIn, currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { proposalsOf } from "@/lib/proposals/read";
import type { WorldView } from "@/lib/worlds/world";

/** Proposals of one's own that are offered to add to. */
const OFFERED = 20;

/** Who writes in a world, and how what they write comes into the article. */
export type Writing = {
  readonly world: WorldView;
  /** What tells their copies on the device from those of others. */
  readonly user: string;
  readonly allowed: boolean;
  /** They may know who else is editing the article. */
  readonly seesEditing: boolean;
  readonly proposing: Proposing;
};

/**
 * What the editor is opened with: on an article, or on a new one (null). A visitor is sent to sign in, and back to `returnTo`, unless
 * the world lets anybody propose.
 */
export async function writingIn(slug: string, articleId: string | null, returnTo: string): Promise<Writing> {
  await worldOrNotFound(slug);
  const viewer = await currentViewer();
  const seen = await worldOfViewer(slug);
  const review = await reviewOf(db, viewer, seen, articleId, systemClock());
  const { may, hindrance, rules, wanted, protection } = review;
  if (!viewer && !may.propose) await actorOrSignIn(returnTo);
  const protectedFor = hindrance === "protection" ? { protectedFor: PROTECTION_LABELS[protection].who } : {};
  const allowed = may.save || may.propose;
  const aside = may.save && rules.scope === "none" && !wanted;
  const open = await openProposals(viewer, seen);
  const proposing = { savesDirectly: may.save, visitor: viewer === null, open, target: null, aside, ...protectedFor };
  const seesEditing = maySeeEditing(seen.role, may);
  return { world: seen, user: viewer?.userId ?? "visitor", allowed, seesEditing, proposing };
}

async function openProposals(viewer: Viewer, world: WorldView) {
  if (!viewer) return [];
  const mine = await proposalsOf(db, viewer, world, { state: "open", mine: true }, { limit: OFFERED });
  return mine.map(({ number, title }) => ({ number, title }));
}
