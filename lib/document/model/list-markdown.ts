import type { Tokens } from "marked";
import { block } from "./build-parts";
import type { NodeJson } from "./json";
import type { MarkdownReader, MarkdownWriter } from "./markdown-parts";
import { prefixedLines } from "./prefixed-lines";

/** How Markdown sees lists of all kinds: two that stand beside each other would be read as one. */
export const LIST = "list";

/** The comment above a list of one item that does not begin with 1: without it the number is read as one of the words. */
export const IS_LIST = "<!-- list -->";

/**
 * Reads the items of a list and makes the list of what they hold, or lays it flat where blocks lie too deep. An item begins with a
 * paragraph, if only an empty one.
 */
export function readList(
  token: Tokens.List,
  reader: MarkdownReader,
  make: (contents: readonly (readonly NodeJson[])[]) => NodeJson,
): readonly NodeJson[] {
  const contents = token.items.map((item) => {
    const inside = reader.blocks(item.tokens);
    return inside[0]?.type === "paragraph" ? inside : [block("paragraph", {}, []), ...inside];
  });
  return reader.isFull ? contents.flat() : [make(contents)];
}

/** An item: its marker before the first line, the rest indented by the width of the bullet or number. */
export function itemMarkdown(item: NodeJson, marker: string, bullet: string, writer: MarkdownWriter): string {
  const [first, ...rest] = item.content ?? [];
  const head = first ? writer.block(first) : "";
  const tail = writer.blocks(rest);
  const isList = rest.length === 1 && rest[0] !== undefined && writer.kindOf(rest[0]) === LIST;
  const onlyList = isList && !tail.startsWith(IS_LIST);
  const body = tail === "" ? head : `${head}${onlyList ? "\n" : "\n\n"}${tail}`;
  return prefixedLines(body, marker, " ".repeat(bullet.length));
}
