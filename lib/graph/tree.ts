import type { ArticleGraph, GraphArticle } from "./graph";

/** An article in a tree, with those that follow from it; `partners` stand beside it (spouses), by the label of that relation. */
export type TreeNode = {
  readonly article: GraphArticle;
  readonly partners: readonly { readonly label: string; readonly article: GraphArticle }[];
  readonly children: readonly TreeNode[];
  /** It stands above itself already: what follows is not drawn again. */
  readonly isAgain: boolean;
};

/** What is joined to an article by one relation: along it (parents and theirs), and against it (children and theirs). */
export type RelationTree = {
  readonly label: string;
  /** What the other way is called; "" where the relation has no name for it. */
  readonly inverse: string;
  readonly ahead: TreeNode;
  readonly behind: TreeNode;
};

/** Generations, and articles in all: what is larger is not read as a tree. */
const DEEPEST = 12;
const MOST = 400;

/** Returns the tree of an article by the relation with that label; null where the article has none. Circles end where they close. */
export function treeOf(graph: ArticleGraph, slug: string, label: string): RelationTree | null {
  const start = graph.articles.findIndex((article) => article.slug === slug);
  const edges = graph.edges.filter(({ relation }) => relation?.label === label);
  if (!edges.some(({ from, to }) => from === start || to === start)) return null;
  const along = Map.groupBy(edges, ({ from }) => from);
  const against = Map.groupBy(edges, ({ to }) => to);
  const ahead = growing(graph, (place) => (along.get(place) ?? []).map(({ to }) => to));
  const behind = growing(graph, (place) => (against.get(place) ?? []).map(({ from }) => from));
  const [trunk, roots] = [ahead(start), behind(start)];
  if (!trunk || !roots) return null;
  return { label, inverse: edges[0]?.relation?.inverse ?? "", ahead: trunk, behind: roots };
}

/** Returns the labels of the relations by which an article stands in a tree: those that are not the same both ways. */
export function treeLabels({ articles, edges }: ArticleGraph, slug: string): readonly string[] {
  const labels = edges.flatMap(({ from, to, relation }) => {
    const isOwn = articles[from]?.slug === slug || articles[to]?.slug === slug;
    return isOwn && relation && relation.label !== relation.inverse ? [relation.label] : [];
  });
  return [...new Set(labels)].sort();
}

function growing(graph: ArticleGraph, next: (place: number) => readonly number[]) {
  let grown = 0;
  return function grow(place: number, above: readonly number[] = []): TreeNode | null {
    const article = graph.articles[place];
    if (!article || grown >= MOST) return null;
    grown += 1;
    const isAgain = above.includes(place);
    const below = isAgain || above.length >= DEEPEST ? [] : [...new Set(next(place))];
    const children = below.flatMap((each) => grow(each, [...above, place]) ?? []);
    return { article, partners: partnersOf(graph, place), children, isAgain };
  };
}

/** Who is joined by a relation that is the same both ways, whichever of the two names it. */
function partnersOf({ articles, edges }: ArticleGraph, place: number): TreeNode["partners"] {
  const found = edges.flatMap(({ from, to, relation }) => {
    if (!relation || relation.label !== relation.inverse || (from !== place && to !== place)) return [];
    const article = articles[from === place ? to : from];
    return article ? [{ label: relation.label, article }] : [];
  });
  return [...new Map(found.map((each) => [each.article.slug, each])).values()];
}
