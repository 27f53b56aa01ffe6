import { isBlockType } from "@/lib/document/model/block-ids";
import { doc, link } from "@/lib/document/model/build";
import type { Inline } from "@/lib/document/model/build-parts";
import { blockId, type DocJson, type NodeJson } from "@/lib/document/model/json";
import type { CiteFn, Part } from "./types";

/** A document of these blocks; what lies inside a block is named after it, so that ids survive from revision to revision. */
export function page(cite: CiteFn, ...parts: readonly Part[]): DocJson {
  return doc(...parts.map((part) => namedInside(typeof part === "function" ? part(cite) : part)));
}

/** A link to another article of the sample. */
export function to(slug: string, text: Inline): readonly NodeJson[] {
  return link(text, `article:${slug}`);
}

function namedInside(node: NodeJson): NodeJson {
  const own = blockId(node);
  if (!node.content || own === "") return node;
  const content = node.content.map((child, index) => {
    if (!isBlockType(child.type)) return child;
    const id = blockId(child) || `${own}-${index + 1}`;
    return namedInside({ ...child, attrs: { ...child.attrs, id } });
  });
  return { ...node, content };
}
