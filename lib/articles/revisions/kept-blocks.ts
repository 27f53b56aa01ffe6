import { blockId, type DocJson, type NodeJson, sameJson } from "@/lib/document/model/json";

/** A document as a revision stores it: the ids of its blocks stand beside those of `doc`. */
export type StoredDocument = { readonly doc: DocJson; readonly blocks: readonly bigint[] };

/** For each block of a document the id under which another stores the same block, null where that one has none such. */
export function keptBlocks({ doc, blocks }: StoredDocument, after: DocJson): readonly (bigint | null)[] {
  return samePlaces(doc, after).map((place) => (place === null ? null : (blocks[place] ?? null)));
}

/** The blocks that one document has and another does not, and the other way round. */
export type ChangedBlocks = { readonly gone: readonly NodeJson[]; readonly came: readonly NodeJson[] };

/** The blocks of `before` that went and those of `after` that came; one that only moved did neither. */
export function changedBlocks(before: DocJson, after: DocJson): ChangedBlocks {
  const places = samePlaces(before, after);
  const kept = new Set(places);
  return {
    gone: before.content.filter((_, place) => !kept.has(place)),
    came: after.content.filter((_, place) => places[place] === null),
  };
}

/** For each block of `after` the place in `before` of the same block, each place once; null where there is none. */
function samePlaces(before: DocJson, after: DocJson): readonly (number | null)[] {
  const byId = new Map<string, number[]>();
  for (const [place, node] of before.content.entries()) {
    const places = byId.get(blockId(node));
    if (places) places.push(place);
    else byId.set(blockId(node), [place]);
  }
  return after.content.map((node) => {
    const places = byId.get(blockId(node)) ?? [];
    const found = places.findIndex((place) => sameJson(before.content[place], node));
    return places.splice(found, found === -1 ? 0 : 1)[0] ?? null;
  });
}
