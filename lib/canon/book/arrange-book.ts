import type { z } from "zod";
import { linkTargets } from "@/lib/articles/links/read-targets";
import { writeWorldPage } from "@/lib/articles/structure/write-world-page";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, type Issue, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { slugOf } from "@/lib/document/model/slug";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { LeftOut } from "./book";
import type { bookInput } from "./input";
import { arrangedBook, type StoredBook } from "./read-book";

type Input = z.infer<typeof bookInput>;

/**
 * Arranges the book of a world anew; one without a chapter is taken away. Editors. Articles may be named that are not canon: they are shown once
 * they are, and the answer says which those are. Failures: `invalid`, with the place of a chapter whose article is not there, is named by several, or is
 * in the book twice; `conflict` where somebody arranged it since the version that was seen.
 */
export async function arrangeBook(
  context: ActionContext,
  worldSlug: string,
  { version, ...input }: Input,
): Promise<Result<{ chapters: number; leftOut: readonly LeftOut[] }, Failure>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, worldSlug, "arrangeBook");
    if (!allowed.ok) return allowed;
    const worldId = allowed.value.id;
    await tx.$queryRaw`SELECT id FROM "World" WHERE id = ${worldId} FOR UPDATE`;
    const newest = await tx.worldPage.findFirst({
      where: { worldId, kind: "book" },
      orderBy: { sequence: "desc" },
      select: { id: true },
    });
    if ((newest?.id ?? null) !== version) return failed(ARRANGED_SINCE);
    const book = await withIds(tx, worldId, input);
    if (!book.ok) return book;
    const chapters = book.value.parts.reduce((sum, part) => sum + part.chapters.length, 0);
    const page = { page: "book", subject: "" } as const;
    const written = await writeWorldPage(tx, context, worldId, page, chapters === 0 ? null : book.value);
    if (!written.ok) return written;
    const { leftOut } = await arrangedBook(tx, worldId);
    return success({ chapters, leftOut });
  });
}

/** The book with the ids of its articles. What stands in it already is found by its address even where it is deleted. */
async function withIds(tx: Tx, worldId: string, input: Omit<Input, "version">): Promise<Result<StoredBook, Failure>> {
  const names = input.parts.flatMap(({ chapters }) => chapters.map(({ article }) => article));
  const targets = await linkTargets(tx, worldId, names.map(slugOf));
  const deleted = await tx.article.findMany({
    where: { worldId, slug: { in: names }, leadsToId: null, trashedAt: { not: null }, isTemplate: false },
    select: { id: true, slug: true },
  });
  const known = new Map(deleted.map(({ id, slug }) => [slug, id]));
  const seen = new Set<string>();
  const issues: Issue[] = [];
  const idOf = (article: string, path: string): string => {
    const found = targets.get(slugOf(article)) ?? [];
    const id = found.length === 1 ? found[0]?.id : found.length === 0 ? known.get(article) : undefined;
    if (id === undefined) issues.push({ path, message: `There is no article, or more than one, called “${article}”.` });
    else if (seen.has(id)) issues.push({ path, message: `“${article}” is in the book already.` });
    seen.add(id ?? "");
    return id ?? "";
  };
  const parts = input.parts.map(({ title, chapters }, part) => ({
    title,
    chapters: chapters.map((chapter, place) => ({
      article: idOf(chapter.article, `parts.${part}.chapters.${place}.article`),
      title: chapter.title,
    })),
  }));
  const [first] = issues;
  return first ? failed({ ...invalid(first.path, first.message), issues }) : success({ ...input, parts });
}

const ARRANGED_SINCE = {
  kind: "conflict",
  detail: "Somebody arranged the book since you opened it. Open it in another tab and take over what you want.",
} as const;
