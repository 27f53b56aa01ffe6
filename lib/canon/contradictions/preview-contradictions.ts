import type { Db } from "@/lib/db";
import { textHash } from "@/lib/document/model/hash";
import type { Statement } from "@/lib/document/model/statement";
import type { Contradiction, ContradictionKind, Gap } from "./assertion";
import { findContradictions } from "./find-contradictions";
import { checkableWorld, type StatedWorld, statedWorld, textId, textOfFact } from "./read-world";

/** What an article is about to state: its claims with statements, and the rows of its fact box. `article` null: it does not exist yet. */
export type StatedDraft = {
  readonly article: { readonly id: string; readonly slug: string; readonly title: string } | null;
  readonly kind: string;
  readonly claims: readonly { readonly id: string; readonly text: string; readonly statements: readonly Statement[] }[];
  readonly facts: readonly DraftFact[];
};

type DraftFact = {
  readonly block: string;
  readonly field: string;
  readonly text: string;
  readonly targets: readonly string[];
};

/** A contradiction that a save would bring: the words that are about to be saved, and those that they contradict. */
export type PreviewedContradiction = {
  readonly kind: ContradictionKind;
  readonly gap: Gap;
  readonly claim: string | null;
  readonly text: string;
  readonly other: {
    readonly slug: string;
    readonly title: string;
    readonly claim: string | null;
    readonly text: string;
  } | null;
};

const NEW_ARTICLE = "new";

/** The contradictions that are not there yet and would be, were an article to state what its draft does. Writes nothing. */
export async function previewContradictions(
  db: Db,
  worldId: string,
  draft: StatedDraft,
): Promise<PreviewedContradiction[]> {
  if (draft.claims.length === 0 && draft.facts.length === 0) return [];
  const id = draft.article?.id ?? NEW_ARTICLE;
  const stated = withDraft(
    await statedWorld(db, worldId),
    draft,
    await typesOfFields(db, worldId, draft.kind),
    await statusesOf(db, id),
  );
  const world = await checkableWorld(db, worldId, stated);
  const subjects = new Map(world.subjects).set(
    id,
    world.subjects.get(id) ?? { id, kind: draft.kind, point: null, within: [] },
  );
  const found = findContradictions({ ...world, subjects }).filter(({ first, second, because }) =>
    [first, ...(second ? [second] : []), ...because].some(({ article }) => article === id),
  );
  const known = await db.contradiction.findMany({
    where: { worldId, key: { in: found.map(({ key }) => textHash(key)) } },
    select: { key: true },
  });
  const before = new Set(known.map(({ key }) => key));
  const fresh = found.filter(({ key }) => !before.has(textHash(key)));
  return shown(db, stated, fresh, id);
}

async function typesOfFields(db: Db, worldId: string, kind: string): Promise<ReadonlyMap<string, string>> {
  const fields = await db.kindField.findMany({ where: { worldId, kind }, select: { key: true, type: true } });
  return new Map(fields.map(({ key, type }) => [key, type]));
}

/** The status of an article (under the empty id) and the own statuses of its claims. */
async function statusesOf(
  db: Db,
  articleId: string,
): Promise<ReadonlyMap<string, StatedWorld["texts"][number]["status"]>> {
  const rows = await db.$queryRaw<{ id: string; status: StatedWorld["texts"][number]["status"] }[]>`
    SELECT '' AS id, status::text AS status FROM "Article" WHERE id = ${articleId}
    UNION ALL SELECT id, "ownStatus"::text FROM "Claim" WHERE "articleId" = ${articleId} AND "ownStatus" IS NOT NULL`;
  return new Map(rows.map(({ id, status }) => [id, status]));
}

function withDraft(
  { texts, facts, cited }: StatedWorld,
  { article, kind, claims, facts: rows }: StatedDraft,
  types: ReadonlyMap<string, string>,
  statuses: Awaited<ReturnType<typeof statusesOf>>,
): StatedWorld {
  const id = article?.id ?? NEW_ARTICLE;
  const status = statuses.get("") ?? "proposed";
  const own = claims.map(({ id: claim, text, statements }) => ({
    article: id,
    part: `#${claim}`,
    words: text,
    status: statuses.get(claim) ?? status,
    statements,
  }));
  const ownFacts = rows.flatMap(({ block, field, text, targets }) => {
    const type = types.get(field);
    return type
      ? [{ article: id, slug: article?.slug ?? NEW_ARTICLE, kind, status, block, field, type, text, targets }]
      : [];
  });
  return {
    texts: [...texts.filter((text) => text.article !== id), ...own],
    facts: [...facts.filter((fact) => fact.article !== id), ...ownFacts],
    cited: cited.filter((text) => text.article !== id),
  };
}

async function shown(
  db: Db,
  stated: StatedWorld,
  found: readonly Contradiction[],
  own: string,
): Promise<PreviewedContradiction[]> {
  const texts = new Map([...stated.texts, ...stated.facts.map(textOfFact)].map((text) => [textId(text), text]));
  const articles = await db.article.findMany({
    where: { id: { in: found.flatMap(({ first, second }) => [first.article, second?.article ?? ""]) } },
    select: { id: true, slug: true, title: true },
  });
  const claimOf = (part = "") => (part.startsWith("#") ? part.slice(1) : null);
  return found.flatMap(({ kind, gap, first, second }): PreviewedContradiction[] => {
    const [mine, theirs] = second?.article === own && first.article !== own ? [second, first] : [first, second];
    const [text, other] = [texts.get(mine.id), texts.get(theirs?.id ?? "")];
    const article = articles.find(({ id }) => id === theirs?.article);
    if (!text) return [];
    const against =
      other && article
        ? { slug: article.slug, title: article.title, claim: claimOf(other.part), text: other.words }
        : null;
    return [{ kind, gap, claim: claimOf(text.part), text: text.words, other: against }];
  });
}
