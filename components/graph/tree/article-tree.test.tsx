import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { TreeNode } from "@/lib/graph/tree";
import { ArticleTree } from "./article-tree";

function aNode(title: string, ...children: readonly TreeNode[]): TreeNode {
  const article = { slug: title.toLowerCase(), title, kind: "unit", status: "canon", disputed: false } as const;
  return { article, partners: [], children, isAgain: false };
}

test("a tree is drawn on both sides of its article, and said as lists under the names of the relation", () => {
  const behind = aNode("Corps", aNode("First"), aNode("Second", aNode("Third")));
  const tree = { label: "Part of", inverse: "Subordinate units", ahead: aNode("Corps", aNode("Army")), behind };
  const drawn = renderToStaticMarkup(<ArticleTree worldSlug="siberia" tree={tree} />);
  expect(drawn.match(/<path[^>]*class="[^"]*line/g)).toHaveLength(4);
  expect(drawn.match(/tabindex="-1"/g)).toHaveLength(5);
  expect(drawn).toMatch(/Part of<\/h2>.*Army.*Subordinate units<\/h2>.*First.*Second.*Third/);
  expect(drawn).not.toContain("NaN");
});
