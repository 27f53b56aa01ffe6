import { expect, test } from "vitest";
import { fromMarkdown, toMarkdown } from "@/lib/document/markdown/markdown";
import { parseDocument } from "@/lib/document/schema/schema";
import { c, doc, h, li, ol, p, task, tasks, ul } from "./build";
import { DEFINITIONS } from "./definitions";
import type { Attrs, NodeJson } from "./json";
import type { NodeDefinition } from "./node-definition";
import { heading } from "./nodes/heading";
import { orderedList } from "./nodes/ordered-list";

const nodes: readonly NodeDefinition[] = DEFINITIONS.nodes;

/** The first node's attributes as they are kept, or null where the document is refused. */
function storedAttributes(node: NodeJson): Attrs | null {
  const parsed = parseDocument({ type: "doc", content: [node] });
  return parsed.ok ? (parsed.value.content[0]?.attrs ?? {}) : null;
}

test("only tables and their rows are grids", () => {
  expect(nodes.filter(({ isGrid }) => isGrid).map(({ name }) => name)).toEqual(["table", "tableRow"]);
});

test("a mark is a look unless it says something of its own", () => {
  expect(DEFINITIONS.marks.filter(({ isLook }) => !isLook).map(({ name }) => name)).toEqual(["claim", "link", "date"]);
});

test("a heading has level 2, 3 or 4", () => {
  const levels = [1, 2, 3, 4, 5].filter(
    (level) => storedAttributes({ ...h(2, "x"), attrs: { id: "h", level } }) !== null,
  );
  expect(levels).toEqual([2, 3, 4]);
});

test("pasted headings take the nearest level that an article has", () => {
  const tags = heading.extension.rules.parseHTML();
  expect(tags.map(({ tag, attrs }) => `${tag} ${attrs.level}`)).toEqual([
    "h1 2",
    "h2 2",
    "h3 3",
    "h4 4",
    "h5 4",
    "h6 4",
  ]);
});

test("a numbered list begins at 1 where nothing is said, and at 0 to 999,999,999", () => {
  const from = (start?: number) =>
    storedAttributes({ type: "orderedList", attrs: start === undefined ? {} : { start }, content: [li("x")] })?.start;
  expect([from(), from(0), from(999_999_999)]).toEqual([1, 0, 999_999_999]);
  expect([from(-1), from(1_000_000_000)]).toEqual([undefined, undefined]);
});

test("a pasted list keeps its first number", () => {
  const { start } = orderedList.extension.rules.addAttributes();
  const from = (value: string | null) => start.parseHTML({ getAttribute: () => value } as unknown as HTMLElement);
  expect([start.default, from("7"), from("09"), from("0"), from("-2"), from("x"), from(null)]).toEqual([
    1, 7, 9, 0, 1, 1, 1,
  ]);
});

test("a task is open where nothing is said, and holds other blocks", () => {
  const item: NodeJson = { type: "taskItem", content: [p("x"), ul("y")] };
  const parsed = parseDocument({ type: "doc", content: [{ type: "taskList", content: [item] }] });
  expect(parsed.ok && parsed.value.content[0]?.content?.[0]?.attrs?.checked).toBe(false);
});

test("tasks and plain items become lists of their own, in their order", () => {
  const lists = fromMarkdown("- [x] done\n- plain\n- [ ] open\n").content;
  expect(lists.map(({ type, content }) => [type, content?.[0]?.attrs?.checked])).toEqual([
    ["taskList", true],
    ["bulletList", undefined],
    ["taskList", false],
  ]);
  expect(toMarkdown(doc(tasks(task(true, "done"), task(false, "open"))))).toBe("- [x] done\n- [ ] open\n");
});

test("words in code type are written without a sign in them that is not theirs", () => {
  expect(toMarkdown(doc(p("see ", c("a*b_c"))))).toBe("see `a*b_c`\n");
});

test.each<readonly [string, string, unknown, unknown, string]>([
  ["heading", "level", 2, 3, "Heading level 2 became 3"],
  ["taskItem", "checked", false, true, "Ticked"],
  ["taskItem", "checked", true, false, "Unticked"],
  ["orderedList", "start", undefined, 4, "Numbered from 4 instead of 1"],
  ["orderedList", "start", 4, undefined, "Numbered from 1 instead of 4"],
  ["codeBlock", "language", null, "ts", "Language none became ts"],
  ["codeBlock", "language", "ts", null, "Language ts became none"],
  ["tableCell", "colspan", 1, 2, "Cell spans 2 columns instead of 1"],
  ["tableHeader", "rowspan", 3, undefined, "Cell spans 1 rows instead of 3"],
])("%s: what a comparison says of %s, from %s to %s", (name, attribute, before, after, words) => {
  const { changes } = nodes.find((node) => node.name === name) ?? {};
  expect(changes?.[attribute]?.(before as never, after as never)).toBe(words);
});

test("a builder numbers from 1 and takes bare words for items", () => {
  expect(ol("x").attrs).toEqual({ id: null, start: 1 });
  expect(ol("x")).toEqual(ol(li("x")));
});
