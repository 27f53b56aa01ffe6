import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { unlessOverloaded } from "@/lib/workers/pool";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import { planArticle } from "./plan-article";
import { leftAlone, personName, touchedArticles, type Whose } from "./read";
import { MAX_ARTICLES, type PlannedArticle, type RollbackPlan } from "./rollback";

/** What rolling back a person's changes would come to, article by article. Writes nothing. Failures as every action of the policy; `notFound` for a person whom the world does not know. */
export async function previewRollback(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  whose: Whose,
): Promise<Result<RollbackPlan, Failure>> {
  const allowed = await allowedWorld(db, actor, worldSlug, "rollBack");
  if (!allowed.ok) return allowed;
  const world = allowed.value;
  const name = await personName(db, world.id, whose.author);
  if (name === null) return failed(notFound("person"));
  const touched = await touchedArticles(db, world, whose, now);
  const articles: PlannedArticle[] = [];
  for (const article of touched.slice(0, MAX_ARTICLES)) {
    const plan = await unlessOverloaded(planArticle(db, article));
    if (!plan.ok) return plan;
    const { now: _now, content: _content, ...planned } = plan.value;
    articles.push(planned);
  }
  return success({
    person: { id: whose.author, name },
    since: whose.since,
    articles,
    more: Math.max(0, touched.length - MAX_ARTICLES),
    leftAlone: await leftAlone(db, world.id, whose),
  });
}
