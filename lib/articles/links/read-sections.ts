import type { Db, Tx } from "@/lib/db";
import { blockId, type NodeJson } from "@/lib/document/model/json";
import type { SectionLink } from "@/lib/document/model/link";
import { slugOf } from "@/lib/document/model/slug";
import { nodeText } from "@/lib/document/model/text";
import { linkTargets } from "./read-targets";
import { type SectionHeading, type SectionTarget, sectionKey } from "./section-target";

/**
 * Where links to sections lead, by `sectionKey`: to the block with that id, whatever it says by now, else to the first heading that is
 * called so. One without an entry names a section that is not there (any more), or an article that is not.
 */
export async function sectionTargets(
  db: Db | Tx,
  worldId: string,
  wanted: readonly SectionLink[],
): Promise<Map<string, SectionTarget>> {
  if (wanted.length === 0) return new Map();
  const targets = await linkTargets(
    db,
    worldId,
    wanted.map(({ slug }) => slug),
  );
  const ids = [...targets.values()].flatMap(([first, ...others]) => (first && others.length === 0 ? [first.id] : []));
  const blocks = await blocksNamed(db, [...new Set(ids)], [...new Set(wanted.map(({ section }) => section))]);
  const found = new Map<string, SectionTarget>();
  for (const { slug, section } of wanted) {
    const [article, ...others] = targets.get(slug) ?? [];
    const target = article && others.length === 0 ? sectionIn(blocks.get(article.id) ?? [], section) : null;
    if (target) found.set(sectionKey({ slug, section }), target);
  }
  return found;
}

/** The headings of an article's text as it is now, in its order. */
export async function headingsOf(db: Db, articleId: string): Promise<readonly SectionHeading[]> {
  const blocks = (await blocksNamed(db, [articleId], [])).get(articleId) ?? [];
  return blocks.map((node) => ({ block: blockId(node), title: nodeText(node), level: Number(node.attrs?.level) }));
}

function sectionIn(blocks: readonly NodeJson[], section: string): SectionTarget | null {
  const node =
    blocks.find((block) => blockId(block) === section) ??
    blocks.find((block) => block.type === "heading" && slugOf(nodeText(block)) === section);
  return node ? { block: blockId(node), title: node.type === "heading" ? nodeText(node) : "" } : null;
}

/** By article, the blocks of its text that are headings or have one of those ids, in their order. */
async function blocksNamed(
  db: Db | Tx,
  articleIds: readonly string[],
  ids: readonly string[],
): Promise<Map<string, readonly NodeJson[]>> {
  const rows = await db.$queryRaw<{ article: string; node: NodeJson }[]>`
    SELECT a.id AS article, b.node FROM "Article" a
    JOIN "Revision" r ON r."articleId" = a.id AND r.number = a."headNumber"
    CROSS JOIN LATERAL unnest(r.blocks) WITH ORDINALITY AS listed (id, place) JOIN "Block" b ON b.id = listed.id
    WHERE a.id = ANY(${[...articleIds]}::text[])
      AND (b.node ->> 'type' = 'heading' OR b.node #>> '{attrs,id}' = ANY(${[...ids]}::text[]))
    ORDER BY a.id, listed.place`;
  return new Map(
    [...Map.groupBy(rows, ({ article }) => article)].map(([article, found]) => [
      article,
      found.map(({ node }) => node),
    ]),
  );
}
