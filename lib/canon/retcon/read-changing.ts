import { linkTargets, slugsLeadingTo } from "@/lib/articles/links/read-targets";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { Db } from "@/lib/db";
import type { DocJson } from "@/lib/document/model/json";
import { slugOf } from "@/lib/document/model/slug";
import type { Statement } from "@/lib/document/model/statement";
import { textblocks } from "@/lib/document/model/text";
import { type ChangingClaim, daysOfClaim, type FoundStatement } from "./claim-reasons";
import { claimsInNodes } from "./claims-in-nodes";
import { capitalNames, type NamedArticle, tellingNumbers } from "./shared-terms";

/** What is asked about: one article as a whole, or some of its claims. */
export type Changing = {
  readonly worldId: string;
  readonly article: NamedArticle & {
    readonly slug: string;
    readonly slugs: readonly string[];
    readonly decisionId: string | null;
  };
  readonly claims: readonly ChangingClaim[];
  /** The article as a whole changes, not only these claims. */
  readonly whole: boolean;
  /** The articles that its claims name, with the slugs of links that lead to them. */
  readonly others: readonly (NamedArticle & { readonly slugs: readonly string[] })[];
  /** By claim, the names of the sections in which it stands, as links say them. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
};

/** Other articles of one claim that are followed: the first that it names. */
const OTHERS = 4;

/** Reads what is about to change; `claimIds` null: all of the article. null where nothing of it is there. */
export async function readChanging(
  db: Db,
  worldId: string,
  articleId: string,
  claimIds: readonly string[] | null,
): Promise<Changing | null> {
  const article = await db.article.findUnique({ where: { id: articleId } });
  if (!article || article.trashedAt !== null || article.worldId !== worldId) return null;
  const [rows, content, slugs] = await Promise.all([
    db.claim.findMany({
      where: { articleId, ...(claimIds === null ? {} : { id: { in: [...claimIds] } }) },
      include: { citations: true },
      orderBy: { order: "asc" },
    }),
    revisionContent(db, articleId, article.headNumber),
    slugsLeadingTo(db, { id: articleId, worldId }),
  ]);
  if (!content || (claimIds !== null && rows.length === 0)) return null;
  const linked = claimsInNodes(content.doc.content);
  const statements = (row: (typeof rows)[number]) => row.statements as unknown as readonly Statement[];
  const named = rows.flatMap((row) => [...(linked.get(row.id)?.slugs ?? []), ...statements(row).flatMap(slugsStated)]);
  const found = await namedArticles(db, worldId, [...new Set(named)], articleId);
  const own = { id: articleId, title: article.title, names: [article.title, ...article.aliases] };
  const claims = rows.map((row): ChangingClaim => {
    const slugsOf = [...(linked.get(row.id)?.slugs ?? []), ...statements(row).flatMap(slugsStated)];
    const others = [...new Set(slugsOf.flatMap((slug) => found.bySlug.get(slug) ?? []))].slice(0, OTHERS);
    const days = daysOfClaim(row.firstDay, row.lastDay);
    const known = [...own.names, ...others.flatMap(({ names }) => names)];
    return {
      id: row.id,
      copyOf: row.copyOf,
      citations: row.citations,
      subject: own,
      others,
      days,
      date: row.date ?? "",
      numbers: tellingNumbers(row.text, days),
      names: capitalNames(row.text, known),
      statements: foundStatements(statements(row), articleId, (slug) => found.bySlug.get(slug)?.id ?? null),
    };
  });
  return {
    worldId,
    article: { ...own, slug: article.slug, slugs, decisionId: article.decisionId },
    claims,
    whole: claimIds === null,
    others: found.articles,
    sections: sectionsOf(content.doc, rows),
  };
}

/** Statements with the articles that their slugs lead to; without a subject it is the article in which they stand. */
export function foundStatements(
  statements: readonly Statement[],
  articleId: string,
  leads: (slug: string) => string | null,
): readonly FoundStatement[] {
  return statements.map((statement) => ({
    statement,
    subject: statement.subject === null ? articleId : leads(statement.subject),
    object: objectOf(statement, leads),
  }));
}

function objectOf(statement: Statement, leads: (slug: string) => string | null): string | null {
  if (statement.type === "place") return leads(statement.place);
  if (statement.type === "participant") return leads(statement.who);
  return statement.type === "cause" ? leads(statement.cause) : null;
}

/** The slugs that a statement names. */
export function slugsStated(statement: Statement): readonly string[] {
  const own = statement.subject === null ? [] : [statement.subject];
  if (statement.type === "place") return [...own, statement.place];
  if (statement.type === "participant") return [...own, statement.who];
  return statement.type === "cause" ? [...own, statement.cause] : own;
}

type LinkedArticleNames = NamedArticle & { readonly slugs: readonly string[] };

async function namedArticles(db: Db, worldId: string, slugs: readonly string[], except: string) {
  const targets = await linkTargets(db, worldId, slugs);
  const one = new Map(
    [...targets].flatMap(([slug, [first, ...more]]) => (first && more.length === 0 ? [[slug, first] as const] : [])),
  );
  const ids = [...new Set([...one.values()].map(({ id }) => id))].filter((id) => id !== except);
  const rows = await db.article.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, title: true, aliases: true },
  });
  const articles = rows.map(
    ({ id, slug, title, aliases }): LinkedArticleNames => ({
      id,
      title,
      names: [title, ...aliases],
      slugs: [...new Set([slug, ...[...one].filter(([, target]) => target.id === id).map(([each]) => each)])],
    }),
  );
  const byId = new Map(articles.map((each) => [each.id, each]));
  const bySlug = new Map(
    [...one].flatMap(([slug, { id }]) => (byId.has(id) ? [[slug, byId.get(id) as LinkedArticleNames] as const] : [])),
  );
  return { articles, bySlug };
}

/** The block of each claim, and the headings above it by block and by slug. */
function sectionsOf(doc: DocJson, rows: readonly { readonly id: string; readonly block: string }[]) {
  const above = new Map<string, readonly string[]>();
  let heading: readonly string[] = [];
  for (const { id, type, text } of textblocks(doc)) {
    if (type === "heading") heading = [id, slugOf(text)];
    above.set(id, [id, ...heading]);
  }
  return new Map(rows.map(({ id, block }) => [id, above.get(block) ?? []]));
}
