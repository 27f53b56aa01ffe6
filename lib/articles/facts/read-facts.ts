import { linkTargets } from "@/lib/articles/links/read-targets";
import type { Db } from "@/lib/db";
import { dayWords } from "@/lib/document/facts/days-in-text";
import type { FactView } from "./fact";
import { fieldLabel, type KindField, type WorldFields } from "./kind-field";
import { fieldsOfWorld } from "./read-kind-fields";

/** What the fact boxes of some articles of a world say, by the articles' slugs; one without facts has no entry. */
export async function factsOfArticles(
  db: Db,
  worldId: string,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, readonly FactView[]>> {
  const rows = await db.articleFact.findMany({
    where: { article: { worldId, slug: { in: [...slugs] } } },
    orderBy: [{ articleId: "asc" }, { order: "asc" }],
    include: { article: { select: { slug: true, kind: true } } },
  });
  if (rows.length === 0) return new Map();
  const [fields, leads] = await Promise.all([
    fieldsOfWorld(db, worldId),
    linkTargets(db, worldId, [...new Set(rows.flatMap(({ targets }) => targets))]),
  ]);
  const views = rows.map((row) => ({
    slug: row.article.slug,
    fact: viewOf(row, fieldsOf(fields, row.article.kind), leads),
  }));
  return new Map([...Map.groupBy(views, ({ slug }) => slug)].map(([slug, all]) => [slug, all.map(({ fact }) => fact)]));
}

type Row = {
  readonly field: string;
  readonly text: string;
  readonly number: number | null;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly targets: readonly string[];
};

function fieldsOf(fields: WorldFields, kind: string): readonly KindField[] {
  return fields[kind as keyof WorldFields] ?? [];
}

/** What of a row its field's type makes count. */
function viewOf(row: Row, fields: readonly KindField[], leads: Awaited<ReturnType<typeof linkTargets>>): FactView {
  const { field, text, number, firstDay, lastDay, targets } = row;
  const type = fields.find(({ key }) => key === field)?.type ?? null;
  const articles = targets.flatMap((target) => {
    const [found, ...others] = leads.get(target) ?? [];
    return found && others.length === 0 ? [{ slug: found.slug, title: found.title }] : [];
  });
  return {
    field,
    label: fieldLabel(fields, field),
    type,
    text,
    number: type === "number" ? number : null,
    from: type === "date" && firstDay !== null ? dayWords(firstDay) : null,
    until: type === "date" && lastDay !== null ? dayWords(lastDay) : null,
    articles: type === "article" ? articles : [],
  };
}
