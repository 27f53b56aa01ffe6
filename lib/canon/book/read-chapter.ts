import type { KindField } from "@/lib/articles/facts/kind-field";
import { fieldsOfKind } from "@/lib/articles/facts/read-kind-fields";
import type { LinkTarget } from "@/lib/articles/links/link-target";
import { sectionTargets } from "@/lib/articles/links/read-sections";
import { linkTargets } from "@/lib/articles/links/read-targets";
import type { SectionTarget } from "@/lib/articles/links/section-target";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { Db } from "@/lib/db";
import { claimsOf } from "@/lib/document/claims/claim";
import { withoutClaims, withoutLinks } from "@/lib/document/claims/without-claims";
import { fileIdsOf } from "@/lib/document/model/file-ids";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { linksOf } from "@/lib/document/model/link";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { claimsOfArticle } from "@/lib/evidence/claims/read";
import type { ShownFile } from "@/lib/files/file";
import { shownFiles } from "@/lib/files/read";
import type { Book, BookChapter } from "./book";

/** What a chapter says, and what its text needs to be drawn. */
export type ChapterText = {
  readonly doc: DocJson;
  /** The claims of which the words are shown, in the order of the text. */
  readonly claims: readonly ClaimView[];
  /** How many sentences, and rows of the fact box, were left out since what they say is not canon. */
  readonly left: number;
  readonly files: ReadonlyMap<string, ShownFile>;
  readonly targets: ReadonlyMap<string, LinkTarget>;
  readonly sections: ReadonlyMap<string, SectionTarget>;
  readonly fields: readonly KindField[];
};

/**
 * The text of a chapter as a finished book has it: without claims that are not canon (where the book says so), without live lists and
 * pictures that are not there, and without links to what is not canon, whose words stay.
 */
export async function chapterText(db: Db, worldId: string, book: Book, chapter: BookChapter): Promise<ChapterText> {
  const [content, all, fields] = await Promise.all([
    revisionContent(db, chapter.articleId, chapter.revision),
    claimsOfArticle(db, chapter.articleId),
    fieldsOfKind(db, worldId, chapter.kind),
  ]);
  if (!content) throw new Error(`Article ${chapter.articleId} has no revision ${chapter.revision}`);
  const files = await shownFiles(db, worldId, fileIdsOf(content.doc));
  const whole = still(content.doc, files);
  const hidden = book.canonOnly ? all.filter(({ status }) => !isShown(status)).map(({ id }) => id) : [];
  const { doc: told, left } = hidden.length > 0 ? withoutClaims(whole, new Set(hidden), null) : { doc: whole, left: 0 };
  const links = linksOf(told);
  const targets = await canonTargets(db, worldId, links.articles);
  const sections = await sectionTargets(
    db,
    worldId,
    links.sections.filter(({ slug }) => targets.has(slug)),
  );
  const doc = withoutLinks(told, (slug) => targets.has(slug));
  const shown = new Set(claimsOf(doc).map(({ id }) => id));
  return { doc, claims: all.filter(({ id }) => shown.has(id)), left, files, targets, sections, fields };
}

/** What nobody wrote is as in our history: it holds until something else is decided. */
function isShown(status: ClaimView["status"]): boolean {
  return status === "canon" || status === "assumed";
}

/** A text without what moves or is gone: live lists, and pictures that are not there. */
function still(doc: DocJson, files: ReadonlyMap<string, ShownFile>): DocJson {
  const isThere = ({ type, attrs }: NodeJson): boolean => {
    if (type === "articleList") return false;
    return type !== "picture" || files.get(String(attrs?.file))?.trashed === false;
  };
  const kept = (nodes: readonly NodeJson[]): NodeJson[] =>
    nodes.filter(isThere).flatMap((node) => {
      if (!node.content?.some((child) => child.type !== "text")) return [node];
      const content = kept(node.content);
      return content.length > 0 || node.type === "tableCell" || node.type === "tableHeader"
        ? [{ ...node, content }]
        : [];
    });
  return { type: "doc", content: kept(doc.content) };
}

/** Where links lead that lead to one article which is canon. */
async function canonTargets(db: Db, worldId: string, slugs: readonly string[]): Promise<Map<string, LinkTarget>> {
  const targets = [...(await linkTargets(db, worldId, slugs))].flatMap(([slug, [only, ...others]]) =>
    only && others.length === 0 ? [{ slug, only }] : [],
  );
  const canon = await db.article.findMany({
    where: { id: { in: targets.map(({ only }) => only.id) }, status: "canon", trashedAt: null },
    select: { id: true },
  });
  const isCanon = new Set<string>(canon.map(({ id }) => id));
  return new Map(
    targets.flatMap(({ slug, only }) =>
      isCanon.has(only.id) ? [[slug, { slug: only.slug, title: only.title }] as const] : [],
    ),
  );
}
