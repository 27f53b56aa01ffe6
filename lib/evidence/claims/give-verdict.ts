import type { z } from "zod";
import { lockArticle } from "@/lib/articles/protection/lock-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, type NotAllowed, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { worldFor } from "@/lib/worlds/read";
import type { newVerdict } from "./input";
import { introducedBy } from "./introduced-by";
import { claimById } from "./read";
import { toStoredVerdict, type VerdictView } from "./verdict";

/**
 * Records what a second person found when they read a citation's passage; earlier verdicts stay. Failures: `notAllowed` also for
 * whoever brought the citation in as it stands; `conflict` when claim or quotation have other words than `seen`.
 */
export async function giveVerdict(
  context: ActionContext,
  worldSlug: string,
  at: { readonly claim: string; readonly citation: string },
  input: z.infer<typeof newVerdict>,
): Promise<Result<VerdictView, Failure>> {
  return context.db.$transaction(async (tx) => {
    const world = await worldFor(tx, context.actor, worldSlug);
    const place = world && (await claimById(tx, world.id, at.claim));
    if (!place) return failed(notFound("claim"));
    const locked = await lockArticle(tx, context, worldSlug, place.articleSlug, "checkCitation");
    if (!locked.ok) return locked;
    const { id: articleId, worldId } = locked.value;
    const citation = await tx.citation.findUnique({
      where: { articleId_claimId_id: { articleId, claimId: at.claim, id: at.citation } },
      select: { passage: true, quote: true, claim: { select: { text: true } } },
    });
    if (!citation) return failed(notFound("citation"));
    const { passage, quote, claim } = citation;
    const seen = input.seen ?? { claim: claim.text, quote };
    if (seen.claim !== claim.text || seen.quote !== quote) return failed(WORDS_CHANGED);
    const target = { articleId, claimId: at.claim, citationId: at.citation };
    if ((await introducedBy(tx, { ...target, passage, quote })) === context.actor.userId) return failed(OWN_CITATION);
    const { value, note = "" } = input;
    await tx.verdict.create({
      data: {
        id: newId<"Verdict">(),
        worldId,
        ...target,
        value: toStoredVerdict(value),
        note,
        claimText: claim.text,
        quote,
        byId: context.actor.userId,
        at: context.now,
      },
    });
    const by = { id: context.actor.userId, name: context.actor.name };
    return success({ value, note, by, at: context.now, stale: false });
  });
}

const WORDS_CHANGED: Failure = {
  kind: "conflict",
  detail: "The claim or its quotation has changed. Read it again, then give your verdict.",
};

const OWN_CITATION: NotAllowed = {
  kind: "notAllowed",
  detail: "You linked this passage yourself. A check has to come from a second person: ask another member.",
};
