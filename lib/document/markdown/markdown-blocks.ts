import type { Token, Tokens } from "marked";
import { p } from "@/lib/document/model/build";
import type { Definitions } from "@/lib/document/model/definitions";
import type { NodeJson } from "@/lib/document/model/json";
import { IS_LIST } from "@/lib/document/model/list-markdown";
import type { MarkdownReader } from "@/lib/document/model/markdown-parts";
import { firstOf } from "./first-of";
import { inlineReader } from "./markdown-inline";
import { type NumberedText, numberedText } from "./markdown-lists";

/** Lists and quotations nested deeper than this are laid flat: an article may be 40 deep, an item counts two. */
const MAX_NESTING = 15;

/** Makes the reader of the blocks that Markdown tokens stand for, without ids, for a list of definitions. */
export function blockReader(definitions: Definitions): (tokens: readonly Token[]) => readonly NodeJson[] {
  const inline = inlineReader(definitions);
  const read = firstOf(definitions.nodes.filter(({ isInline }) => !isInline));
  const blocksAt = (tokens: readonly Token[], depth: number): readonly NodeJson[] => {
    const blocks = (inside: readonly Token[] = []) => blocksAt(inside, depth + 1);
    const reader: MarkdownReader = { ...inline, blocks, isTop: depth === 0, isFull: depth >= MAX_NESTING };
    return withoutWords(tokens)
      .flatMap(ofOneKind)
      .flatMap((token) => read(token, reader) ?? undefinedToken(token, reader));
  };
  return (tokens) => blocksAt(tokens, 0);
}

/** What a token stands for that no node reads. */
function undefinedToken(token: Token, reader: MarkdownReader): readonly NodeJson[] {
  switch (token.type) {
    case "space":
    case "def":
    case "checkbox":
    case "privateNote":
      return [];
    case "footnote":
      return [p([...reader.text(`[^${token.label}]: `), ...reader.line(token.tokens)]), ...reader.blocks(token.more)];
    case "numberedText":
      return (token as NumberedWords).items.flatMap((item) => numberedBlocks(item, reader));
    case "html":
      return textBlocks(token.text);
    default:
      return [p(reader.line([token]))];
  }
}

/** A list whose numbers are words of its items. */
type NumberedWords = { readonly type: "numberedText"; readonly raw: string; readonly items: readonly NumberedText[] };

/** Tokens with each list whose numbers are words instead of a count as such; one that is said to be a list stays one. */
function withoutWords(tokens: readonly Token[]): readonly Token[] {
  const shown = tokens.filter(({ type }) => type !== "space");
  return shown.map((token, index) => {
    const before = shown[index - 1];
    const isSaid = before?.type === "html" && before.raw.trim() === IS_LIST;
    const items = token.type === "list" && !isSaid ? numberedText(token as Tokens.List) : null;
    return items === null ? token : ({ type: "numberedText", raw: token.raw, items } satisfies NumberedWords);
  });
}

function numberedBlocks({ number, item }: NumberedText, reader: MarkdownReader): readonly NodeJson[] {
  const [first, ...rest] = reader.blocks(item.tokens);
  const words = first?.type === "paragraph" ? (first.content ?? []) : [];
  const others = first === undefined || first.type === "paragraph" ? rest : [first, ...rest];
  return [p([...reader.text(words.length > 0 ? `${number} ` : number), ...words]), ...others];
}

/** HTML as text, a paragraph for each line; comments say nothing to a reader. */
function textBlocks(html: string): readonly NodeJson[] {
  const lines = html.replace(/<!--[\s\S]*?(?:-->|$)/g, "").split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => p(line));
}

/** A list that mixes tasks with plain items as one list for each run, since ours are either; other tokens as they are. */
function ofOneKind(token: Token): readonly Token[] {
  if (token.type !== "list") return [token];
  const list = token as Tokens.List;
  const lists: Tokens.List[] = [];
  let start = Number(list.start) || (list.start === 0 ? 0 : 1);
  for (const item of list.items) {
    const open = lists.at(-1);
    if (open?.items[0]?.task === item.task) open.items.push(item);
    else lists.push({ ...list, start, items: [item] });
    start += 1;
  }
  return lists;
}
