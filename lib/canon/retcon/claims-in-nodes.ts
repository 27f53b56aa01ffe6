import { claimIn } from "@/lib/document/model/claim-attrs";
import type { NodeJson } from "@/lib/document/model/json";
import { articleSlug, type SectionLink, sectionLink } from "@/lib/document/model/link";
import { isTextblock } from "@/lib/document/model/text";

/** Where a claim links to: in its own words, and the sections that its whole paragraph links to. */
export type LinkedClaim = { readonly slugs: readonly string[]; readonly sections: readonly SectionLink[] };

/** The claims of some nodes by id, with what they link to. */
export function claimsInNodes(nodes: readonly NodeJson[]): Map<string, LinkedClaim> {
  const found = new Map<string, LinkedClaim>();
  for (const block of textblocksOf(nodes)) {
    const inline = block.content ?? [];
    const sections = inline.flatMap((node) => hrefsOn(node).flatMap((href) => sectionLink(href) ?? []));
    for (const node of inline) {
      const id = claimIn(node)?.id;
      if (id === undefined) continue;
      const slugs = hrefsOn(node).flatMap((href) => articleSlug(href) ?? []);
      found.set(id, { slugs: [...new Set([...(found.get(id)?.slugs ?? []), ...slugs])], sections });
    }
  }
  return found;
}

/** The targets of the links of some nodes that stand in no claim. */
export function hrefsOutsideClaims(nodes: readonly NodeJson[]): readonly string[] {
  return textblocksOf(nodes).flatMap((block) =>
    (block.content ?? []).flatMap((node) => (claimIn(node) ? [] : hrefsOn(node))),
  );
}

function textblocksOf(nodes: readonly NodeJson[]): readonly NodeJson[] {
  return nodes.flatMap((node) => (isTextblock(node) ? [node] : textblocksOf(node.content ?? [])));
}

function hrefsOn(node: NodeJson): readonly string[] {
  return (node.marks ?? []).flatMap(({ type, attrs }) =>
    type === "link" && typeof attrs?.href === "string" ? [attrs.href] : [],
  );
}
