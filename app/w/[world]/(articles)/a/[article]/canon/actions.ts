"use server";

import { revalidatePath } from "next/cache";
import { anyName, formAction } from "@/app/server-action";
import { failedWith, refused, textsOf } from "@/components/form/form-state";
import { asSignedIn } from "@/lib/auth/session-actor";
import { decideCanon } from "@/lib/canon/decide-canon";
import { newDecision } from "@/lib/canon/input";

/** Decides on an article or one of its claims. `world` is bound by the page. */
export const decideAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const { article, claim, to, disputed, rule, reason, evidence = "[]", supersededBy, corrects } = typed;
  const input = newDecision.safeParse({
    ...(claim ? { claim } : { article }),
    to,
    disputed: disputed === "on",
    rule,
    reason,
    evidence: passagesIn(evidence),
    ...(supersededBy ? { supersededBy } : {}),
    ...(corrects ? { corrects } : {}),
  });
  if (!input.success) return refused(input.error, typed);
  const decided = await asSignedIn((context) => decideCanon(context, world, input.data));
  if (!decided.ok) return failedWith(decided.failure, typed);
  revalidatePath(`/w/${world}`, "layout");
  return { values: {}, errors: [], done: true };
});

/** The ids of the passages that the picker kept. */
function passagesIn(json: string): unknown {
  try {
    const chosen: unknown = JSON.parse(json);
    return Array.isArray(chosen) ? chosen.map((each: { value?: unknown }) => each.value) : chosen;
  } catch {
    return null;
  }
}
