import type { ActionContext } from "@/lib/auth/action-context";
import { makeContinuity } from "@/lib/canon/continuities/make-continuity";
import { decideCanon } from "@/lib/canon/decide-canon";
import { sampleWorld } from "@/prisma/seed/sample";
import { bookDecisions, continuities } from "@/prisma/seed/sample/continuities";
import type { PersonKey } from "@/prisma/seed/sample/types";
import { done } from "./done";

type ContextAt = (by: PersonKey, at: string) => ActionContext;

/** Gives the sample world a second account of what is true, with what was decided otherwise in it. */
export async function loadContinuities(contextOf: ContextAt): Promise<void> {
  const { slug } = sampleWorld;
  const { at, first, book } = continuities;
  done(await makeContinuity(contextOf("owner", at), slug, { ...book, firstName: first }));
  for (const { at: decidedAt, ...decision } of bookDecisions) {
    done(await decideCanon(contextOf("owner", decidedAt), slug, { ...decision, rule: "owner", continuity: "book" }));
  }
}
