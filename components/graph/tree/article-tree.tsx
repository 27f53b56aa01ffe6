import { hierarchy, tree as layOutTree } from "d3-hierarchy";
import { KindMark } from "@/components/articles/kinds/kind-mark";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { addressWith } from "@/lib/base/address-with";
import type { RelationTree, TreeNode } from "@/lib/graph/tree";
import { chartsMessages } from "@/lib/language/subjects/charts";
import styles from "./article-tree.module.css";

/** Pixels from one generation to the next, from one article to that below it, and of an article. */
const ACROSS = 230;
const DOWN = 46;
const BOX = { width: 180, height: 36 };

type ArticleTreeProps = { worldSlug: string; tree: RelationTree };

/** The tree of an article by one relation: as a picture, and as lists that say the same. */
export function ArticleTree({ worldSlug, tree }: ArticleTreeProps) {
  const t = chartsMessages();
  const { label, inverse, ahead, behind } = tree;
  return (
    <section className={styles.tree} aria-label={t("treeByLabel", { label })}>
      <TreePicture worldSlug={worldSlug} tree={tree} />
      {ahead.children.length > 0 && (
        <>
          <h2 className={styles.heading}>{label}</h2>
          <Branch worldSlug={worldSlug} label={label} nodes={[ahead]} />
        </>
      )}
      {behind.children.length > 0 && (
        <>
          <h2 className={styles.heading}>{inverse || t("reachedByLabel", { label })}</h2>
          <Branch worldSlug={worldSlug} label={label} nodes={[behind]} />
        </>
      )}
    </section>
  );
}

type BranchProps = { worldSlug: string; label: string; nodes: readonly TreeNode[] };

function Branch({ worldSlug, label, nodes }: BranchProps) {
  return (
    <ul className={styles.branch}>
      {nodes.map(({ article, partners, children, isAgain }) => (
        <li key={article.slug}>
          <KindMark kind={article.kind} />{" "}
          <RouteLink href={articlePath(worldSlug, article.slug)}>{article.title}</RouteLink>
          {partners.map((partner) => (
            <span key={partner.article.slug} className={styles.partner}>
              {" "}
              {partner.label}:{" "}
              <RouteLink href={articlePath(worldSlug, partner.article.slug)}>{partner.article.title}</RouteLink>
            </span>
          ))}
          {isAgain && <span className={styles.partner}> (stands above already)</span>}
          {children.length > 0 && <Branch worldSlug={worldSlug} label={label} nodes={children} />}
        </li>
      ))}
    </ul>
  );
}

type Box = { readonly key: string; readonly node: TreeNode; readonly x: number; readonly y: number };
type Line = { readonly key: string; readonly path: string };

/** The article in the middle, what is along the relation to its left and what is against it to its right; the lists say the same to who listens. */
function TreePicture({ worldSlug, tree }: ArticleTreeProps) {
  const [left, right] = [placed(tree.ahead, -1), placed(tree.behind, 1)];
  const boxes = [...left.boxes, ...right.boxes.slice(1)];
  const lines = [...left.lines, ...right.lines];
  const [minX, maxX] = [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(({ x }) => x))];
  const [minY, maxY] = [Math.min(...boxes.map(({ y }) => y)), Math.max(...boxes.map(({ y }) => y))];
  const [width, height] = [maxX - minX + BOX.width, maxY - minY + BOX.height];
  return (
    <div className={styles.frame} aria-hidden="true">
      <div className={styles.picture} style={{ width, height }}>
        <svg
          aria-hidden="true"
          width={width}
          height={height}
          viewBox={`${minX - BOX.width / 2} ${minY - BOX.height / 2} ${width} ${height}`}
        >
          {lines.map(({ key, path }) => (
            <path key={key} d={path} className={styles.line} />
          ))}
        </svg>
        {boxes.map(({ key, node: { article }, x, y }) => (
          <RouteLink
            key={key}
            href={addressWith(`/w/${worldSlug}/graph`, { around: article.slug, tree: tree.label })}
            className={article.slug === tree.ahead.article.slug ? styles.own : styles.box}
            style={{ left: x - minX, top: y - minY, width: BOX.width, height: BOX.height }}
            tabIndex={-1}
          >
            <KindMark kind={article.kind} />
            <span className={styles.title}>{article.title}</span>
          </RouteLink>
        ))}
      </div>
    </div>
  );
}

/** Boxes and lines of one side (d3-hierarchy), its root at 0; `side` -1 grows to the left. */
function placed(root: TreeNode, side: 1 | -1): { readonly boxes: readonly Box[]; readonly lines: readonly Line[] } {
  const laid = layOutTree<TreeNode>().nodeSize([DOWN, ACROSS])(hierarchy(root, ({ children }) => children));
  const origin = laid.x;
  const boxes = laid.descendants().map((each): Box => {
    const key = `${side} ${each
      .ancestors()
      .map(({ data }) => data.article.slug)
      .join("/")}`;
    return { key, node: each.data, x: side * each.y, y: each.x - origin };
  });
  const lines = laid.links().map(({ source, target }): Line => {
    const [fromX, fromY] = [side * source.y, source.x - origin];
    const [toX, toY] = [side * target.y, target.x - origin];
    const middle = (fromX + toX) / 2;
    const path = `M${fromX} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${toX} ${toY}`;
    return {
      key: `${side} ${target
        .ancestors()
        .map(({ data }) => data.article.slug)
        .join("/")}`,
      path,
    };
  });
  return { boxes, lines };
}
