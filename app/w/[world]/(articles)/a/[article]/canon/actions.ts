"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { pickedIn } from "@/app/picked";
import { anyName, formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";

/** Decides on an article or one of its claims. `world` is bound by the page. */
export const decideAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const { article, claim, to, disputed, rule, reason, evidence, supersededBy, corrects } = typed;
  const body = {
    ...(claim ? { claim } : { article }),
    to,
    disputed: disputed === "on",
    rule,
    reason,
    evidence: pickedIn(evidence),
    ...(supersededBy ? { supersededBy } : {}),
    ...(corrects ? { corrects } : {}),
  };
  const decided = await callEndpoint("post", "/worlds/{world}/decisions", { params: { world }, body, form });
  return decided.ok ? SUCCEEDED : failedWith(decided.failure, typed);
});
