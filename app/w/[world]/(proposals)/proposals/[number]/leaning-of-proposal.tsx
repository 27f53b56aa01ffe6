import { LeaningLine } from "@/components/canon/retcon/leaning-line";
import { systemClock } from "@/lib/base/clock";
import { MOST_CLAIMS } from "@/lib/canon/retcon/input";
import { leaningOn } from "@/lib/canon/retcon/read-leaning";
import { canonOf, retconTarget } from "@/lib/canon/retcon/read-target";
import { retconPath } from "@/lib/canon/retcon/retcon-choice";
import { db } from "@/lib/db";
import { claimsOf } from "@/lib/document/claims/claim";
import type { ProposalView } from "@/lib/proposals/proposal";
import type { WorldView } from "@/lib/worlds/world";

/** Tells before a proposal is merged that other things lean on the canon that it changes, takes out or lowers; nothing once it is decided. */
export async function LeaningOfProposal({ world, proposal }: { world: WorldView; proposal: ProposalView }) {
  if (proposal.may.length === 0) return null;
  const claim = claimsChanged(proposal).slice(0, MOST_CLAIMS).join(",");
  const found = claim === "" ? null : await retconTarget(db, world, { claim });
  const target = found?.ok ? canonOf(found.value) : null;
  if (target === null || !("claims" in target.asked)) return null;
  const { total } = await leaningOn(db, world.id, target.asked, systemClock());
  return <LeaningLine count={total} on="proposal" href={retconPath(world.slug, { claims: target.asked.claims })} />;
}

/** The claims that read otherwise in it, are in it no more, or are to have a lower status. */
function claimsChanged({ parts, statusRequests }: ProposalView): readonly string[] {
  const changed = parts.flatMap(({ before, content }) => {
    const after = new Map(claimsOf(content.doc).map(({ id, quote }) => [id, quote]));
    return (before ? claimsOf(before.doc) : []).flatMap(({ id, quote }) => (after.get(id) === quote ? [] : [id]));
  });
  const lowered = statusRequests.flatMap(({ claim, to }) =>
    claim && to !== "canon" && to !== "assumed" ? [claim.id] : [],
  );
  return [...new Set([...changed, ...lowered])];
}
