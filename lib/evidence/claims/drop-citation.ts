import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import { changeCitation, shortQuote } from "./change-citation";
import type { citationRelease } from "./input";

/**
 * Lets a citation go, as a new revision of its article: the claim stays, if need be without a source, and the older revisions
 * keep the citation. Failures: those of changeCitation.
 */
export async function dropCitation(
  context: ActionContext,
  worldSlug: string,
  at: { readonly claim: string; readonly citation: string },
  { baseRevision }: z.infer<typeof citationRelease>,
): Promise<Result<{ id: string; revision: number }, Failure>> {
  return changeCitation(context, worldSlug, { ...at, baseRevision }, async ({ citation }) =>
    success({ citation: null, summary: `Citation dropped: ${shortQuote(citation.quote)}` }),
  );
}
