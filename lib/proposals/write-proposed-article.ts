import type { z } from "zod";
import type { ArticleId } from "@/lib/articles/article";
import { revisionContent } from "@/lib/articles/revisions/read";
import { checkEvidence } from "@/lib/articles/save/check-evidence";
import { documentOfInput } from "@/lib/articles/save/document-of-input";
import { type Failure, type Invalid, invalid } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { carryClaims } from "@/lib/document/merge/carry-claims";
import type { DocJson } from "@/lib/document/model/json";
import type { proposedArticleInput } from "./input";

/** A part that was checked and may be stored. */
export type CheckedProposedArticle = {
  readonly articleId: string | null;
  readonly baseNumber: number;
  readonly title: string;
  readonly kind: string;
  readonly tags: string[];
  readonly aliases: string[];
  readonly summary: string;
  readonly doc: DocJson;
};

type ArticleIds = { readonly worldId: string; readonly articleId: string };

/** A part whose text was read. */
export type ProposedArticleWithText = Omit<z.infer<typeof proposedArticleInput>, "doc" | "markdown"> & {
  readonly doc: DocJson;
  /** It came without the claims and blocks of its base. */
  readonly isMarkdown: boolean;
};

/**
 * Reads the text of a part, before a transaction is opened. Failures: `invalid` with the path below `at`, and those of `documentOfInput`.
 */
export async function readPart(
  { doc, markdown, ...part }: z.infer<typeof proposedArticleInput>,
  at: string,
): Promise<Result<ProposedArticleWithText, Failure>> {
  const read = await documentOfInput({ doc, markdown });
  if (read.ok) return success({ ...part, doc: read.value, isMarkdown: markdown !== undefined });
  return failed(read.failure.kind === "invalid" ? below(read.failure, at) : read.failure);
}

/** Reads the texts of all parts of a proposal, one after the other. */
export async function readParts(
  parts: readonly z.infer<typeof proposedArticleInput>[],
): Promise<Result<ProposedArticleWithText[], Failure>> {
  const read: ProposedArticleWithText[] = [];
  for (const [index, each] of parts.entries()) {
    const part = await readPart(each, `articles.${index}.`);
    if (!part.ok) return part;
    read.push(part.value);
  }
  return success(read);
}

/**
 * Checks what somebody wants an article to be: its evidence against the sources.
 * Failures: `invalid` with the path below `at`; a base that the article does not have.
 */
export async function checkPart(
  tx: Tx,
  worldId: string,
  input: ProposedArticleWithText,
  at: string,
): Promise<Result<CheckedProposedArticle, Failure>> {
  const { article: slug, baseRevision: baseNumber, title, kind, tags, aliases, summary } = input;
  const article = slug === undefined ? null : await articleIn(tx, worldId, slug);
  if (article === undefined) return failed(invalid(`${at}article`, "There is no such article in this world."));
  const base = article && (await revisionContent(tx, article.id, baseNumber));
  if (article && !base) return failed(invalid(`${at}baseRevision`, `This article has no revision ${baseNumber}.`));
  const head =
    article && article.headNumber !== baseNumber && (await revisionContent(tx, article.id, article.headNumber));
  const place: ArticleIds = { worldId, articleId: article?.id ?? (newId<"Article">() as ArticleId) };
  const known = [base, head || null].flatMap((content) => (content ? [content.doc] : []));
  const doc = base && input.isMarkdown ? carryClaims(base.doc, input.doc).doc : input.doc;
  const checked = await checkEvidence(tx, place, doc, known);
  if (!checked.ok) return failed(below(checked.failure, at));
  return success({
    articleId: article?.id ?? null,
    baseNumber,
    title,
    kind,
    tags,
    aliases,
    summary,
    doc: checked.value,
  });
}

async function articleIn(tx: Tx, worldId: string, slug: string) {
  const row = await tx.article.findUnique({
    where: { worldId_slug: { worldId, slug } },
    select: { id: true, headNumber: true, trashedAt: true, isTemplate: true },
  });
  return row && (row.trashedAt === null || row.isTemplate) ? row : undefined;
}

/** A failure of something that is part of a larger input: its issues below the path `at`. */
export function below(failure: Invalid, at: string): Invalid {
  const issues = failure.issues.map(({ path, message }) => ({ path: `${at}${path}`, message }));
  return { ...failure, issues };
}

/** Stores a part at the end of a proposal, or in the place of the one for the same article (or with the given id). */
export async function storePart(
  tx: Tx,
  proposalId: string,
  part: CheckedProposedArticle,
  id: string | null,
): Promise<string> {
  const { doc, ...rest } = part;
  const data = { ...rest, doc: doc as object };
  const same = id ?? (part.articleId && (await partAbout(tx, proposalId, part.articleId)));
  if (same) {
    await tx.proposedArticle.update({ where: { id: same }, data });
    return same;
  }
  const last = await tx.proposedArticle.aggregate({ where: { proposalId }, _max: { order: true } });
  const partId = newId<"ProposedArticle">();
  await tx.proposedArticle.create({ data: { id: partId, proposalId, order: (last._max.order ?? -1) + 1, ...data } });
  return partId;
}

async function partAbout(tx: Tx, proposalId: string, articleId: string): Promise<string | null> {
  const row = await tx.proposedArticle.findUnique({ where: { proposalId_articleId: { proposalId, articleId } } });
  return row?.id ?? null;
}
