import { joined } from "./joined";
import type { Attrs, NodeJson } from "./json";

/** What stands in a line: plain text, one inline node, or what a mark builder returned, also nested. */
export type Inline = string | NodeJson | readonly Inline[];

/** A block without an id, in canonical form. */
export function block(type: string, attrs: Attrs, content: readonly NodeJson[]): NodeJson {
  const all = { id: null, ...attrs };
  return content.length > 0 ? { type, attrs: all, content } : { type, attrs: all };
}

/** Inline content as the nodes of one line. */
export function line(inline: readonly Inline[]): readonly NodeJson[] {
  return joined(inline.flatMap(nodesOf));
}

/** Runs of inline content wrapped in paragraphs, blocks as they are; an empty paragraph where there is nothing. */
export function blocks(content: readonly Inline[]): readonly NodeJson[] {
  const made: NodeJson[] = [];
  let run: NodeJson[] = [];
  const flush = (): void => {
    if (run.length > 0) made.push(block("paragraph", {}, joined(run)));
    run = [];
  };
  for (const node of content.flatMap(nodesOf)) {
    if (isBlock(node)) {
      flush();
      made.push(node);
    } else run.push(node);
  }
  flush();
  return made.length > 0 ? made : [block("paragraph", {}, [])];
}

/** What a builder was given, as nodes. */
export function nodesOf(inline: Inline): readonly NodeJson[] {
  if (typeof inline === "string") return [{ type: "text", text: inline }];
  return "type" in inline ? [inline] : inline.flatMap(nodesOf);
}

/** Builders give every block an id, be it null, and nothing else one. */
function isBlock(node: NodeJson): boolean {
  return node.attrs !== undefined && "id" in node.attrs;
}
