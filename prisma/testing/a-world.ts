import { createArticle } from "@/lib/articles/save/create-article";
import type { ActionContext } from "@/lib/auth/action-context";
import type { UserId } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/policy";
import { newId } from "@/lib/base/ids";
import type { Db } from "@/lib/db";
import type { Citation } from "@/lib/document/model/citation";
import type { DocJson } from "@/lib/document/model/json";
import { importSource } from "@/lib/sources/import/import-source";
import { createWorld } from "@/lib/worlds/create-world";
import type { WorldId } from "@/lib/worlds/world";
import { type CitablePassage, citeFrom } from "@/prisma/seed/cite-from";

/** A world to test in: its owner's act, a short thread and a short reference, and a citation that holds. */
export type Setting = {
  readonly context: ActionContext;
  readonly slug: string;
  readonly worldId: WorldId;
  readonly threadId: string;
  readonly referenceId: string;
  readonly passages: readonly CitablePassage[];
  /** The stable ids of the thread's posts, in order. */
  readonly postIds: readonly string[];
  readonly citation: Citation;
};

export const THREAD = `# The frozen river

## Anna

The bridge over the river burned in April.

No train crossed it before the autumn.

----------

## Boris

Anna said:


> No train crossed it before the autumn.

Who set it on fire?

----------
`;

export const REFERENCE = `The river

[1] In our history the bridge stood until the war was over.

The river freezes from November to April. [2]

The bridge, photographed in 1936
The same bridge after the thaw
`;

/** A private world with its owner and two sources. */
export async function aWorld(
  db: Db,
  slug = "frozen-river",
  visibility: "public" | "private" = "private",
): Promise<Setting> {
  const context = { db, actor: await aPerson(db, `owner of ${slug}`), now: new Date("2026-03-01T10:00:00Z") };
  const world = done(await createWorld(context, { slug, title: "The frozen river", visibility }));
  const thread = done(await importSource(context, slug, { kind: "thread", text: THREAD }));
  const reference = done(await importSource(context, slug, { kind: "reference", text: REFERENCE }));
  const rows = await db.passage.findMany({
    where: { version: { sourceId: { in: [thread.id, reference.id] } } },
    orderBy: { order: "asc" },
    select: { id: true, text: true, hash: true, kind: true, version: { select: { sourceId: true, number: true } } },
  });
  const passages = rows.map(({ version, ...row }): CitablePassage => {
    const source = version.sourceId === thread.id ? "thread" : "reference";
    return { ...row, source, sourceId: version.sourceId, version: version.number };
  });
  const posts = await db.post.findMany({ where: { version: { sourceId: thread.id } }, orderBy: { number: "asc" } });
  const postIds = posts.map((post) => post.id);
  const citation = citeFrom(passages)("supports", "thread", "burned in April");
  return {
    context,
    slug,
    worldId: world.id,
    threadId: thread.id,
    referenceId: reference.id,
    passages,
    postIds,
    citation,
  };
}

/** Somebody new with a role in the world, ready to act. */
export async function aMember(db: Db, setting: Setting, role: Role): Promise<ActionContext> {
  const actor = await aPerson(db, role);
  await db.membership.create({
    data: { worldId: setting.worldId, userId: actor.userId, role, createdAt: setting.context.now },
  });
  return { db, actor, now: setting.context.now };
}

/** Somebody new without any world. */
export async function aPerson(db: Db, name: string) {
  const id = newId<"User">();
  const email = `${id}@example.org`;
  await db.user.create({ data: { id, email, name } });
  return { userId: id as UserId, name, email, ownsInstallation: false };
}

/** An article of the world's owner with this text; returns its slug. */
export async function anArticleWith(setting: Setting, doc: DocJson, title = "The bridge"): Promise<string> {
  const input = { title, kind: "event", doc: { ...doc }, summary: "Begun" } as const;
  return done(await createArticle(setting.context, setting.slug, input)).slug;
}

function done<T>(result: { ok: true; value: T } | { ok: false; failure: unknown }): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.failure));
}
