"use server";

import { redirect } from "next/navigation";
import { callEndpoint } from "@/app/call-endpoint";
import { pickedIn } from "@/app/picked";
import { anyName, formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { votePath } from "@/lib/canon/votes/vote";

/** Decides on an article or one of its claims. `world` is bound by the page. */
export const decideAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const { article, claim, to, disputed, rule, reason, evidence, supersededBy, corrects } = typed;
  const { disputedText, disputedClaim, continuity } = typed;
  const body = {
    ...(claim ? { claim } : { article }),
    to,
    disputed: disputed === "on",
    rule,
    reason,
    evidence: pickedIn(evidence),
    ...(supersededBy ? { supersededBy } : {}),
    ...(corrects ? { corrects } : {}),
    ...(disputedText ? { disputedText } : {}),
    ...(disputedClaim ? { disputedClaim } : {}),
    ...(continuity ? { continuity } : {}),
  };
  const decided = await callEndpoint("post", "/worlds/{world}/decisions", { params: { world }, body, form });
  return decided.ok ? SUCCEEDED : failedWith(decided.failure, typed);
});

/** Asks the members to vote on an article or one of its claims. `world` is bound by the page. */
export const openVoteAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const { article, claim, to, reason, evidence, supersededBy, continuity } = typed;
  const body = {
    ...(claim ? { claim } : { article }),
    to: CANON_STATUSES.find((each) => each === to) ?? "canon",
    reason: reason ?? "",
    evidence: pickedIn(evidence),
    ...(supersededBy ? { supersededBy } : {}),
    ...(continuity ? { continuity } : {}),
  };
  const opened = await callEndpoint("post", "/worlds/{world}/votes", { params: { world }, body, form });
  if (!opened.ok) return failedWith(opened.failure, typed);
  redirect(votePath(world, opened.value.id));
});
