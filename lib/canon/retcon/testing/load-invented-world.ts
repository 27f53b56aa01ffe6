import { createArticle } from "@/lib/articles/save/create-article";
import { decideCanon } from "@/lib/canon/decide-canon";
import type { Db } from "@/lib/db";
import { doc, fact, factBox, link, p } from "@/lib/document/model/build";
import { withMark } from "@/lib/document/model/inline";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { slugOf } from "@/lib/document/model/slug";
import { importSource } from "@/lib/sources/import/import-source";
import { type CitablePassage, citeFrom } from "@/prisma/seed/cite-from";
import { aWorld } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import type { InventedArticle, InventedClaim, InventedWorld, Words } from "./invented-world";

/** Saves an invented world as people would. Returns its id, the ids of its articles by title, and how what leans is called by its key. */
export async function loadInventedWorld(db: Db, world: InventedWorld, slug: string) {
  const setting = await aWorld(db, slug);
  const text = `# Told\n\n## Anna\n\n${world.passages.join("\n\n")}\n\n----------\n`;
  const { id: sourceId } = value(await importSource(setting.context, slug, { kind: "thread", text }));
  const rows = await db.passage.findMany({ where: { version: { sourceId } } });
  const passages = rows.map((row): CitablePassage => ({ ...row, source: "thread", sourceId, version: 1 }));
  const cite = citeFrom(passages);
  const names = new Map<string, string>();
  const articles = new Map<string, string>();
  for (const article of world.articles.values()) {
    const { title, kind, tags } = article;
    const text = docOfArticle(article, ({ cites }) => (cites === null ? [] : [cite("supports", "thread", cites)]));
    const input = { title, kind, tags: [...tags], doc: { ...text }, summary: "" };
    const made = value(await createArticle(setting.context, slug, input));
    const row = await db.article.findFirstOrThrow({ where: { worldId: setting.worldId, slug: made.slug } });
    articles.set(title, row.id);
    for (const { id } of article.claims) names.set(`claim ${id}`, id);
    for (const { id } of article.facts) names.set(`fact ${row.id} ${id}`, `${title} ${id}`);
  }
  for (const { claim, reason, replacedBy } of world.decisions) {
    const to = replacedBy === null ? ("canon" as const) : ("superseded" as const);
    const input = {
      claim,
      to,
      rule: "owner" as const,
      reason,
      ...(replacedBy === null ? {} : { supersededByClaim: replacedBy }),
    };
    const { id } = value(await decideCanon(setting.context, slug, input));
    names.set(`decision ${id}`, `decision on ${claim}`);
  }
  return { worldId: setting.worldId, articles, names };
}

type CitesOf = (claim: InventedClaim) => readonly unknown[];

function docOfArticle({ facts, claims }: InventedArticle, citesOf: CitesOf): DocJson {
  const box =
    facts.length > 0 ? [factBox(...facts.map(({ id, field, words }) => fact.id(id, field, ...inlineOf(words))))] : [];
  const paragraphs = claims.map((claim) => {
    const { id, words, states, copyOf } = claim;
    const attrs = { id, citations: citesOf(claim), copyOf, ...(states.length > 0 ? { statements: states } : {}) };
    return p(
      inlineOf(words)
        .flat()
        .map((node) => withMark(node, { type: "claim", attrs: attrs as never })),
    );
  });
  return doc(...box, ...(paragraphs.length > 0 ? paragraphs : [p("Nothing is told yet.")]));
}

function inlineOf(words: readonly Words[]): (readonly NodeJson[])[] {
  return words.map((each) =>
    typeof each === "string"
      ? [{ type: "text", text: each }]
      : link(each.said ?? each.to, `article:${slugOf(each.to)}`),
  );
}
