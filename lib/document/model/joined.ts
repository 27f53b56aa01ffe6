import { type NodeJson, sameJson } from "./json";

/** Inline nodes in canonical form: neighbouring texts with equal marks joined, empty ones left out. */
export function joined(nodes: readonly NodeJson[]): readonly NodeJson[] {
  const result: NodeJson[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.text === "") continue;
    if (last?.text !== undefined && node.text !== undefined && sameJson(last.marks ?? [], node.marks ?? [])) {
      result[result.length - 1] = { ...last, text: last.text + node.text };
    } else result.push(node);
  }
  return result;
}
