import type { ArticleView } from "@/lib/articles/read";
import type { Db } from "@/lib/db";
import { fileIdsOf } from "@/lib/document/model/file-ids";
import { blockId, type NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";
import { sentencesOf } from "@/lib/document/words/sentences";
import type { ArticlePreview } from "./article-preview";

/** Blocks that are looked at for an opening: an article that begins with more pictures and lists is shown without one. */
const BLOCKS = 12;
/** Characters of an opening: about four lines of a card. A first sentence that is longer is cut between words. */
const OPENING = 260;

/** What is shown of an article, or of the section of it that begins with a block, to whoever rests on a link to it. */
export async function readPreview(db: Db, article: ArticleView, section: string): Promise<ArticlePreview> {
  const blocks = await blocksFrom(db, article.id, section);
  const [first] = blocks;
  const isSection = section !== "" && first !== undefined && blockId(first) === section && first.type === "heading";
  const { slug, title, kind, canon, disputed } = article;
  return {
    slug,
    title,
    kind,
    canon,
    disputed,
    section: isSection ? nodeText(first) : null,
    opening: openingOf(isSection ? blocks.slice(1) : blocks),
    picture: await pictureIn(db, article.world.id, blocks),
  };
}

/** The first blocks of an article's text, from a block on where it has it. */
async function blocksFrom(db: Db, articleId: string, section: string): Promise<readonly NodeJson[]> {
  const rows = await db.$queryRaw<{ node: NodeJson }[]>`
    WITH listed AS (
      SELECT b.node, u.place FROM "Article" a
      JOIN "Revision" r ON r."articleId" = a.id AND r.number = a."headNumber"
      CROSS JOIN LATERAL unnest(r.blocks) WITH ORDINALITY AS u (id, place) JOIN "Block" b ON b.id = u.id
      WHERE a.id = ${articleId})
    SELECT node FROM listed
    WHERE place >= coalesce((SELECT min(place) FROM listed WHERE ${section} <> '' AND node #>> '{attrs,id}' = ${section}), 0)
    ORDER BY place LIMIT ${BLOCKS}`;
  return rows.map(({ node }) => node);
}

/** The sentences of the first paragraph that has words, as many as there is room for. */
function openingOf(blocks: readonly NodeJson[]): string {
  const text = blocks
    .filter(({ type }) => type === "paragraph")
    .map(nodeText)
    .find((each) => each.trim() !== "");
  let opening = "";
  for (const sentence of sentencesOf(text ?? "")) {
    if (opening !== "" && opening.length + sentence.text.length >= OPENING) break;
    opening = `${opening} ${sentence.text}`.trim();
  }
  return opening.length <= OPENING ? opening : `${opening.slice(0, OPENING).replace(/\s\S*$/, "")} …`;
}

async function pictureIn(db: Db, worldId: string, blocks: readonly NodeJson[]): Promise<ArticlePreview["picture"]> {
  const [id] = fileIdsOf({ type: "doc", content: blocks });
  if (id === undefined) return null;
  const where = { id, worldId, trashedAt: null };
  const file = await db.file.findFirst({ where, select: { alt: true } });
  return file && { id, alt: file.alt };
}
