import type { Db } from "@/lib/db";
import { passagePath } from "@/lib/sources/source";
import type { Prisma } from "@/prisma/client/client";
import type { CitedPlace } from "./csl-reference";
import type { AnnotatedClaim } from "./web-annotation";

/** Where the wiki stands on the web (`https://wiki.example.org`), and which world is meant. */
export type Site = { readonly address: string; readonly worldSlug: string };

/** The citations of an article, or of a source, as what annotations are made from; living articles alone. */
export async function annotatedClaims(
  db: Db,
  site: Site,
  of: { readonly articleId: string } | { readonly sourceId: string },
): Promise<AnnotatedClaim[]> {
  const where: Prisma.CitationWhereInput = { ...of, claim: { article: { trashedAt: null } } };
  const rows = await db.citation.findMany({
    where,
    include: { claim: { include: { article: { select: { slug: true } } } } },
    orderBy: [{ articleId: "asc" }, { claim: { order: "asc" } }, { order: "asc" }],
  });
  return rows.map(({ claim, ...citation }) => ({
    claim,
    citation,
    articleUrl: `${site.address}/w/${site.worldSlug}/a/${claim.article.slug}`,
    passageUrl: site.address + passagePath(site.worldSlug, citation.sourceId, citation.passage),
  }));
}

/** The places that an article cites, in the order of its text. */
export async function citedPlaces(db: Db, site: Site, articleId: string): Promise<CitedPlace[]> {
  const citations = await db.citation.findMany({
    where: { articleId },
    orderBy: [{ claim: { order: "asc" } }, { order: "asc" }],
    select: { sourceId: true, passage: true, version: true },
  });
  const sourceIds = [...new Set(citations.map((citation) => citation.sourceId))];
  const [sources, passages] = await Promise.all([
    db.source.findMany({ where: { id: { in: sourceIds } }, include: { versions: true } }),
    db.passage.findMany({
      where: { id: { in: citations.map((citation) => citation.passage) } },
      orderBy: { version: { number: "asc" } },
      select: { id: true, post: true, author: true, versionId: true },
    }),
  ]);
  const posts = await writtenPosts(db, passages);
  const passageById = new Map(passages.map((passage) => [passage.id, passage]));
  return citations.flatMap(({ sourceId, passage, version }) => {
    const source = sources.find((each) => each.id === sourceId);
    const imported = source?.versions.find((each) => each.number === version);
    if (!source || !imported) return [];
    const place = passageById.get(passage);
    return [
      {
        sourceId,
        title: source.title,
        kind: source.kind,
        url: source.url,
        post: place?.post ?? null,
        author: place?.author ?? null,
        ...(posts.get(`${place?.versionId} ${place?.post}`) ?? { postedAt: null, externalId: null }),
        here: site.address + passagePath(site.worldSlug, sourceId, passage),
        importedAt: imported.importedAt,
      },
    ];
  });
}

/** When the posts of some passages were written, and their numbers in their forum, by version and number. */
async function writtenPosts(db: Db, passages: readonly { readonly versionId: string; readonly post: number | null }[]) {
  const numbers = [...new Set(passages.flatMap(({ post }) => post ?? []))];
  const rows = await db.post.findMany({
    where: { versionId: { in: [...new Set(passages.map(({ versionId }) => versionId))] }, number: { in: numbers } },
    select: { versionId: true, number: true, postedAt: true, externalId: true },
  });
  return new Map(rows.map(({ versionId, number, ...written }) => [`${versionId} ${number}`, written]));
}
