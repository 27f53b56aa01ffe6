import type { z } from "zod";
import { MAX_ALIASES } from "@/lib/articles/input";
import { type LockedArticle, lockArticle } from "@/lib/articles/protection/lock-article";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { SAVE_MS } from "@/lib/articles/save/save-article";
import { writeRevision } from "@/lib/articles/save/write-revision";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Conflict, type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { inOneTransaction, type Tx } from "@/lib/db";
import { joinedDocuments } from "@/lib/document/merge/joined-documents";
import { slugOf } from "@/lib/document/model/slug";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import { lockWorld } from "@/lib/worlds/lock-world";
import type { articleMerge } from "./input";
import { settleMerges } from "./settle-merges";

type Input = z.infer<typeof articleMerge>;

/**
 * Merges an article into another, which takes its title and its other names as aliases, and of its text what was chosen, as a revision
 * of its own. The article that goes lies in the trash with its whole history, and all of its addresses lead to the other; bringing it back
 * takes the merge back. Failures: those of a save of the other and of `lockArticle` for both; `conflict` when the article moved on since it was seen.
 */
export async function mergeArticle(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  input: Input,
): Promise<Result<{ slug: string; revision: number }, Failure>> {
  return inOneTransaction(
    context.db,
    async (tx) => {
      const world = await allowedWorld(tx, context.actor, worldSlug, "mergeArticle");
      if (!world.ok) return world;
      await lockWorld(tx, world.value.id);
      const locked = await lockArticle(tx, context, worldSlug, articleSlug, "mergeArticle");
      if (!locked.ok) return locked;
      const into = await lockArticle(tx, context, worldSlug, input.into, "mergeArticle");
      if (!into.ok) return into;
      const [from, target] = [locked.value, into.value];
      if (from.id === target.id) return failed(invalid("into", "An article cannot be merged into itself."));
      if (from.headNumber !== input.baseRevision) return failed(movedOn(from.headNumber));
      const contents = [await headOf(tx, from), await headOf(tx, target)] as const;
      const revision = await writeMerged(tx, context, target, contents, input);
      if (!revision.ok) return revision;
      await leadTo(tx, context, from, target, contents[1].title);
      return success({ slug: target.slug, revision: revision.value });
    },
    { timeout: SAVE_MS },
  );
}

async function headOf(tx: Tx, { id, headNumber }: LockedArticle): Promise<RevisionContent> {
  const content = await revisionContent(tx, id, headNumber);
  if (!content) throw new Error(`Article ${id} has no revision ${headNumber}`);
  return content;
}

async function writeMerged(
  tx: Tx,
  context: ActionContext,
  target: LockedArticle,
  [from, into]: readonly [RevisionContent, RevisionContent],
  { text, summary }: Input,
): Promise<Result<number, Failure>> {
  const docs = { into: () => into.doc, from: () => from.doc, both: () => joinedDocuments(into.doc, from) };
  const said = summary ? `: ${summary}` : "";
  const written = await writeRevision(tx, context, target.world.slug, target.slug, {
    baseRevision: target.headNumber,
    summary: `Merged “${from.title}” into this article${said}`.slice(0, 500),
    doc: docs[text](),
    aliases: aliasesOf(from, into),
    // What is left was chosen.
    confirmLargeRemoval: true,
  });
  if (written.ok) return success(written.value.revision);
  if (written.failure.kind === "mergeConflict") throw new Error("A save on top of the head met a conflict");
  return failed(written.failure);
}

/** The names of both, each once; beyond the limit those stay that are the article's own: links by the others lead there all the same. */
function aliasesOf(from: RevisionContent, into: RevisionContent): string[] {
  const names = new Map(
    [...into.aliases, from.title, ...from.aliases].toReversed().map((name) => [slugOf(name) || name, name]),
  );
  names.delete(slugOf(into.title));
  return [...names.values()].toReversed().slice(0, MAX_ALIASES);
}

async function leadTo(
  tx: Tx,
  { actor, now }: ActionContext,
  from: LockedArticle,
  target: LockedArticle,
  title: string,
): Promise<void> {
  await tx.article.update({
    select: { id: true },
    where: { id: from.id },
    data: {
      trashedAt: now,
      trashedById: actor.userId,
      trashedSummary: `Merged into “${title}”`,
      mergedIntoId: target.id,
    },
  });
  await settleMerges(tx, from.worldId);
}

function movedOn(head: number): Conflict {
  return {
    kind: "conflict",
    detail: `Revision ${head} was saved in the meantime. Look at it in the history, then merge again if you still want to.`,
  };
}
