import type { z } from "zod";
import { articleIn } from "@/lib/articles/read";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { citationsFromInput } from "@/lib/evidence/claims/citation-from-input";
import { sentencesOfArticle } from "@/lib/evidence/coverage/read";
import { proposingWorld } from "@/lib/worlds/proposing-world";
import type { WorldView } from "@/lib/worlds/world";
import type { sentenceDecision } from "./input";
import type { KeptDecision } from "./sourcing";

/**
 * Keeps what somebody decides about a sentence without a source, in the place of what they decided before; the article stays as it is
 * until they save. For all who may save or propose. Failures: `invalid` when the sentence is no longer there or is settled, or when
 * the citation does not hold.
 */
export async function putSentenceDecision(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  key: string,
  input: z.infer<typeof sentenceDecision>,
): Promise<Result<{ key: string; kind: KeptDecision["kind"] }, Failure>> {
  const allowed = await proposingWorld(context.db, context.actor, worldSlug);
  if (!allowed.ok) return allowed;
  const { world } = allowed.value;
  const article = await articleIn(context.db, world, articleSlug);
  if (!article || article.trashed) return failed(notFound("article"));
  const sentence = (await sentencesOfArticle(context.db, article.id, article.revision))?.find(
    (each) => each.key === key,
  );
  if (sentence?.standing !== "uncited") return failed(changedMeanwhile());
  const decision = await keptCitation(context, world, input, sentence.text);
  if (!decision.ok) return decision;
  const place = { userId: context.actor.userId, articleId: article.id, sentence: key };
  const data = { decision: decision.value as object, at: context.now };
  await context.db.sentenceDecision.upsert({
    where: { userId_articleId_sentence: place },
    create: { ...place, ...data },
    update: data,
  });
  return success({ key, kind: input.kind });
}

function changedMeanwhile(): Failure {
  return invalid("key", "This sentence has since been changed or settled. Reload the article.");
}

async function keptCitation(
  context: ActionContext,
  world: WorldView,
  input: z.infer<typeof sentenceDecision>,
  text: string,
): Promise<Result<KeptDecision, Failure>> {
  if (input.kind !== "link") return success({ kind: input.kind, text });
  const citations = await citationsFromInput(context.db, world.id, [input.citation]);
  if (!citations.ok) return citations;
  const [citation] = citations.value;
  if (!citation) throw new Error("A citation that was given is not there");
  return success({ kind: "link", citation, text });
}
