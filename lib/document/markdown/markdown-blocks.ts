import type { Tokens } from "marked";
import { code, h, hr, li, ol, p, quote, table, task, tasks, td, th, tr, ul } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { inlineOf } from "./markdown-inline";
import { known, type MarkdownToken } from "./markdown-tokens";

/** Lists and quotations nested deeper than this are laid flat: an article may be 40 deep, an item counts two. */
const MAX_NESTING = 15;

/** The blocks that Markdown tokens stand for, without ids. */
export function blocksOf(tokens: readonly MarkdownToken[], depth = 0): NodeJson[] {
  return tokens.flatMap((token) => blockOf(token, depth));
}

function blockOf(token: MarkdownToken, depth: number): readonly NodeJson[] {
  switch (token.type) {
    case "space":
    case "def":
    case "checkbox":
      return [];
    case "hr":
      return [hr()];
    case "code":
      return [code(token.text, language(token.lang))];
    case "heading":
      return [h(level(token.depth), inlineOf(known(token.tokens)))];
    case "table":
      return [tableOf(token as Tokens.Table)];
    case "list":
      return listsOf(token as Tokens.List, depth);
    case "blockquote": {
      const inner = blocksOf(known(token.tokens), depth + 1);
      return depth < MAX_NESTING ? [quote(inner)] : inner;
    }
    case "html":
      return textBlocks(token.text);
    case "paragraph":
    case "text":
      return [p(inlineOf(known(token.tokens ?? [{ ...token, type: "text" }])))];
    default:
      return [p(inlineOf([token]))];
  }
}

function level(depth: number): 2 | 3 | 4 {
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4;
}

function language(info: string | undefined): string | null {
  return /^[\w+#.-]{1,40}/.exec(info ?? "")?.[0] ?? null;
}

/** HTML as text, a paragraph for each line; comments say nothing to a reader. */
function textBlocks(html: string): readonly NodeJson[] {
  const lines = html.replace(/<!--[\s\S]*?(?:-->|$)/g, "").split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => p(line));
}

/** A list; where it mixes tasks with plain items, one list for each run, since ours are either. */
function listsOf(list: Tokens.List, depth: number): readonly NodeJson[] {
  const lists: NodeJson[] = [];
  let number = Number(list.start) || (list.start === 0 ? 0 : 1);
  let run: Tokens.ListItem[] = [];
  const flush = (): void => {
    if (run.length > 0) for (const each of listOf(run, list.ordered ? number : null, depth)) lists.push(each);
    number += run.length;
    run = [];
  };
  for (const item of list.items) {
    if (run[0] && run[0].task !== item.task) flush();
    run.push(item);
  }
  flush();
  return lists;
}

function listOf(items: readonly Tokens.ListItem[], start: number | null, depth: number): readonly NodeJson[] {
  const contents = items.map((item) => itemBlocks(item, depth + 1));
  if (depth >= MAX_NESTING) return contents.flat();
  // Put in afterwards: a list may have more items than a call can have arguments.
  const holding = (list: NodeJson, content: readonly NodeJson[]): NodeJson[] => [{ ...list, content }];
  if (items[0]?.task) {
    return holding(
      tasks(),
      items.map((item, index) => task(item.checked === true, contents[index] ?? [])),
    );
  }
  const plain = contents.map((content) => li(content));
  if (start === null) return holding(ul(), plain);
  const list = ol();
  return holding({ ...list, attrs: { ...list.attrs, start: Math.min(start, 999_999_999) } }, plain);
}

/** An item begins with a paragraph, though it be an empty one. */
function itemBlocks(item: Tokens.ListItem, depth: number): NodeJson[] {
  const blocks = blocksOf(known(item.tokens), depth);
  return blocks[0]?.type === "paragraph" ? blocks : [p(), ...blocks];
}

function tableOf(token: Tokens.Table): NodeJson {
  const width = token.header.length;
  const cell = (each: Tokens.TableCell, make: typeof td): NodeJson => {
    const made = make(inlineOf(known(each.tokens)));
    return { ...made, attrs: { ...made.attrs, align: each.align } };
  };
  const header = tr(...token.header.map((each) => cell(each, th)));
  const rows = token.rows.map((row) => tr(...row.slice(0, width).map((each) => cell(each, td))));
  return { ...table([]), content: [header, ...rows] };
}
