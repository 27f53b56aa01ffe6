import { expect, test } from "vitest";
import type { ArticleGraph } from "./graph";
import { type TreeNode, treeLabels, treeOf } from "./tree";

const NAMES = ["Ada", "Ben", "Cleo", "Dan", "Eve"];
const PARENTS = { label: "Parents", inverse: "Children" };
const SPOUSE = { label: "Spouse", inverse: "Spouse" };

/** Cleo and Dan are children of Ada and Ben, Eve of Cleo; Ada names Ben as her spouse. */
function aFamily(...more: ArticleGraph["edges"]): ArticleGraph {
  const articles = NAMES.map((title) => ({
    ...{ slug: title.toLowerCase(), title, kind: "person" as const },
    ...{ status: "canon" as const, disputed: false },
  }));
  const child = (from: number, to: number) => ({ from, to, relation: PARENTS });
  const edges = [child(2, 0), child(2, 1), child(3, 0), child(3, 1), child(4, 2), { from: 0, to: 1, relation: SPOUSE }];
  return { articles, edges: [...edges, { from: 0, to: 4, relation: null }, ...more] };
}

/** A tree as text: Eve(Cleo(Ada Ben)). */
function text({ article, children, isAgain }: TreeNode): string {
  const below = children.map(text).join(" ");
  return `${article.title}${isAgain ? "…" : ""}${below ? `(${below})` : ""}`;
}

test("an article has those above it along the relation, and those below it against it", () => {
  const tree = treeOf(aFamily(), "cleo", "Parents");
  expect(tree && [text(tree.ahead), text(tree.behind), tree.inverse]).toEqual([
    "Cleo(Ada Ben)",
    "Cleo(Eve)",
    "Children",
  ]);
  const eve = treeOf(aFamily(), "eve", "Parents");
  expect(eve && text(eve.ahead)).toBe("Eve(Cleo(Ada Ben))");
  expect(treeOf(aFamily(), "eve", "Spouse")).toBeNull();
  expect(treeOf(aFamily(), "nobody", "Parents")).toBeNull();
});

test("spouses stand beside each other, whichever of them says so; their relation makes no tree", () => {
  const tree = treeOf(aFamily(), "ben", "Parents");
  expect(tree?.behind.partners.map(({ label, article }) => `${label} ${article.title}`)).toEqual(["Spouse Ada"]);
  expect(treeLabels(aFamily(), "ada")).toEqual(["Parents"]);
  expect(treeLabels(aFamily(), "ada").includes("Spouse")).toBe(false);
});

test("a circle ends where it closes", () => {
  const tree = treeOf(aFamily({ from: 0, to: 4, relation: PARENTS }), "eve", "Parents");
  expect(tree && text(tree.ahead)).toBe("Eve(Cleo(Ada(Eve…) Ben))");
});
