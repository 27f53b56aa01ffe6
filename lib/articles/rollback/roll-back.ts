import type { z } from "zod";
import { type LockedArticle, lockArticle } from "@/lib/articles/protection/lock-article";
import { checkEvidence } from "@/lib/articles/save/check-evidence";
import { addRevision } from "@/lib/articles/save/write-revision";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { WorldView } from "@/lib/worlds/world";
import type { rollbackInput } from "./input";
import { type ArticlePlan, planArticle } from "./plan-article";
import { leftAlone, personName, touchedArticles } from "./read";
import { type DoneArticle, isDoable, MAX_ARTICLES, type RollbackReport, type WhyLeft } from "./rollback";

type Input = z.infer<typeof rollbackInput>;

/**
 * Takes back everything that a person wrote in a world since a time: an account that is there or gone, or a visitor's. Each article
 * is a transaction of its own, found out anew while its row is held, so that a report says of each what was done or why not; doing
 * it again goes on where it ended. What they decided, checked, proposed or imported is counted and left alone.
 */
export async function rollBack(
  context: ActionContext,
  worldSlug: string,
  input: Input,
): Promise<Result<RollbackReport, Failure>> {
  const allowed = await allowedWorld(context.db, context.actor, worldSlug, "rollBack");
  if (!allowed.ok) return allowed;
  const world = allowed.value;
  const name = await personName(context.db, world.id, input.author);
  if (name === null) return failed(notFound("person"));
  const touched = await touchedArticles(context.db, world, input, context.now);
  const seen = input.articles && new Map(input.articles.map((each) => [each.article, each.baseRevision]));
  const wanted = touched.filter(({ slug }) => seen === undefined || seen.has(slug)).slice(0, MAX_ARTICLES);
  const summary = input.summary || `Rolled back what ${name} changed`;
  const outcomes: DoneArticle[] = [];
  for (const { slug } of wanted) {
    const done = await rollBackArticle(context, world, { input, slug, seenHead: seen?.get(slug), summary });
    if (!done.ok) return done;
    if (done.value) outcomes.push(done.value);
  }
  return success({
    done: outcomes.filter((each) => isDoable(each)),
    left: outcomes.filter(({ step }) => step.kind === "left"),
    leftAlone: await leftAlone(context.db, world.id, input),
  });
}

type Target = {
  readonly input: Input;
  readonly slug: string;
  readonly seenHead: number | undefined;
  readonly summary: string;
};

async function rollBackArticle(
  context: ActionContext,
  world: WorldView,
  { input, slug, seenHead, summary }: Target,
): Promise<Result<DoneArticle | null, Failure>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, world.slug, "rollBack");
    if (!allowed.ok) return allowed;
    const locked = await lockArticle(tx, context, world.slug, slug, "rollBack", true);
    if (!locked.ok) return locked;
    const [touched] = await touchedArticles(tx, allowed.value, input, context.now, locked.value.id);
    if (!touched) return success(null);
    const plan = await planArticle(tx, touched);
    if (seenHead !== undefined && seenHead !== plan.head) return success(leftFor(plan, "movedOn"));
    return write(tx, context, locked.value, plan, summary);
  });
}

async function write(
  tx: Tx,
  context: ActionContext,
  article: LockedArticle,
  plan: ArticlePlan,
  summary: string,
): Promise<Result<DoneArticle, Failure>> {
  const { id, worldId } = article;
  const { now: head, content, numbers, step } = plan;
  const checked = content
    ? await checkEvidence(tx, { worldId, articleId: id }, content.doc, [content.doc, head.doc])
    : null;
  if (checked && !checked.ok) return success(leftFor(plan, "evidence"));
  // Asked again as for every other way of writing: whoever saves here past a review does not.
  const writes = content
    ? await lockArticle(tx, context, article.world.slug, article.slug, "writeArticle", true)
    : null;
  if (writes && !writes.ok) return failed(writes.failure);
  if (plan.untrash || step.kind === "trash") {
    const binned = {
      isTemplate: false,
      trashedAt: context.now,
      trashedById: context.actor.userId,
      trashedSummary: summary,
    };
    const back = { trashedAt: null, trashedById: null, trashedSummary: null };
    await tx.article.update({ where: { id }, data: step.kind === "trash" ? binned : back });
  }
  if (!content || !checked) return success(doneWith(plan, null));
  const says = step.kind === "restore" ? { restores: step.revision } : {};
  const revision = await addRevision(
    tx,
    { authorId: context.actor.userId, now: context.now },
    {
      article,
      head,
      summary,
      baseRevision: plan.head,
      content: { ...content, doc: checked.value },
      undoes: [...numbers],
      ...says,
    },
  );
  return success(doneWith(plan, revision));
}

function doneWith({ slug, title, numbers, untrash, step }: ArticlePlan, revision: number | null): DoneArticle {
  return { slug, title, numbers, untrash, step, revision };
}

/** Nothing was written of the article. */
function leftFor(plan: ArticlePlan, why: WhyLeft): DoneArticle {
  return { ...doneWith(plan, null), untrash: false, step: { kind: "left", why } };
}
