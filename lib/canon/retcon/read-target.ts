import { articleIn } from "@/lib/articles/read";
import { type CanonStatus, fromStored } from "@/lib/base/canon-status";
import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import type { WorldView } from "@/lib/worlds/world";
import { MOST_CLAIMS } from "./input";
import type { LeaningSubject } from "./read-leaning";

/** What a retcon is about, as its page shows it. */
export type RetconTarget = {
  readonly asked: LeaningSubject;
  /** How choices about it are kept: the same for the same claims in any order. */
  readonly about: string;
  readonly items: readonly {
    readonly article: { readonly id: string; readonly slug: string; readonly title: string };
    /** null: the article as a whole. */
    readonly claim: string | null;
    readonly text: string;
    readonly status: CanonStatus;
  }[];
};

type Named = { readonly claim?: string | undefined; readonly article?: string | undefined };

/** Finds what is about to change in a world that the reader is known to see. `notFound` where none of it is there, or it lies in the trash. */
export async function retconTarget(db: Db, world: WorldView, named: Named): Promise<Result<RetconTarget, NotFound>> {
  if (named.article) {
    const article = await articleIn(db, world, named.article);
    if (!article || article.trashed) return failed(notFound("article"));
    const { id, slug, title, canon } = article;
    const items = [{ article: { id, slug, title }, claim: null, text: title, status: canon }];
    return success({ asked: { article: id }, about: `article ${id}`, items });
  }
  const ids = [...new Set((named.claim ?? "").split(",").filter(Boolean))].sort().slice(0, MOST_CLAIMS);
  const rows = await db.claim.findMany({
    where: { worldId: world.id, id: { in: ids }, article: { trashedAt: null } },
    include: { article: { select: { id: true, slug: true, title: true, status: true } } },
    orderBy: [{ articleId: "asc" }, { order: "asc" }],
  });
  if (rows.length === 0) return failed(notFound("claim"));
  const items = rows.map(({ id, text, ownStatus, article: { status, ...article } }) => ({
    article,
    claim: id,
    text,
    status: fromStored(ownStatus ?? status),
  }));
  return success({ asked: { claims: items.map(({ claim }) => claim) }, about: `claim ${ids.join(",")}`, items });
}

/** The same, of what is canon or assumed; null where nothing of it is. */
export function canonOf(target: RetconTarget): RetconTarget | null {
  const items = target.items.filter(({ status }) => status === "canon" || status === "assumed");
  if (items.length === 0) return null;
  const claims = items.flatMap(({ claim }) => claim ?? []);
  return { ...target, items, asked: claims.length > 0 ? { claims } : target.asked };
}
