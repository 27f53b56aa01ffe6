import type { ActionContext } from "@/lib/auth/action-context";
import { putSentenceDecision } from "@/lib/evidence/sourcing/put-sentence-decision";
import { sourcingSessionOf } from "@/lib/evidence/sourcing/read";
import { saveSourcing } from "@/lib/evidence/sourcing/save-sourcing";
import { sampleWorld } from "@/prisma/seed/sample";
import type { PersonKey, SampleSourcing } from "@/prisma/seed/sample/types";
import { type CitablePassage, passageWith } from "./cite-from";
import { done } from "./done";

type ContextAt = (by: PersonKey, at: string) => ActionContext;

/** Lets somebody of the sample world walk through an article; what he decides is saved, or waits for him. */
export async function loadSourcing(
  contextOf: ContextAt,
  passages: readonly CitablePassage[],
  sourcing: SampleSourcing,
): Promise<void> {
  const context = contextOf(sourcing.by, sourcing.at);
  const { slug } = sampleWorld;
  const { id, headNumber } = await context.db.article.findFirstOrThrow({
    where: { slug: sourcing.article, world: { slug } },
  });
  const { sentences } = await sourcingSessionOf(context.db, null, { id: id as never, revision: headNumber });
  const keyOf = (beginning: string): string => {
    const found = sentences.find(({ text }) => text.startsWith(beginning));
    if (!found) throw new Error(`${sourcing.article} has no bare sentence “${beginning}”`);
    return found.key;
  };
  for (const { sentence, stance, source, quote } of sourcing.links) {
    const citation = { passage: passageWith(passages, source, quote).id, quote, stance };
    done(await putSentenceDecision(context, slug, sourcing.article, keyOf(sentence), { kind: "link", citation }));
  }
  for (const beginning of sourcing.inventions) {
    done(await putSentenceDecision(context, slug, sourcing.article, keyOf(beginning), { kind: "invention" }));
  }
  for (const beginning of sourcing.skips)
    done(await putSentenceDecision(context, slug, sourcing.article, keyOf(beginning), { kind: "skip" }));
  if (sourcing.save) done(await saveSourcing(context, slug, sourcing.article, {}));
}
