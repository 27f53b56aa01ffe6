import fc from "fast-check";
import {
  b,
  br,
  c,
  cite,
  claim,
  code,
  gallery,
  h,
  hr,
  i,
  invention,
  li,
  link,
  note,
  ol,
  p,
  picture,
  quote,
  s,
  table,
  task,
  tasks,
  ul,
  withIds,
} from "../model/build";
import type { Inline } from "../model/build-parts";
import { withInline, withMark, withoutMark } from "../model/inline";
import { joined } from "../model/joined";
import { blockId, type DocJson, markOn, type NodeJson } from "../model/json";
import { isTextblock } from "../model/text";

/** Few words, so that lines are often alike by chance: that is where a comparison goes wrong. */
const WORDS = [
  "the",
  "fleet",
  "sailed",
  "north",
  "in",
  "winter",
  "of",
  "1941",
  "and",
  "ice",
  "don't",
  "日本",
  "שלום",
  "🚢",
];
const word = fc.constantFrom(...WORDS);
const phrase = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));

/** A line of text with marks, links, claims and breaks in it. */
export const randomLine: fc.Arbitrary<readonly Inline[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: phrase.map((text): Inline => `${text}. `) },
    { weight: 1, arbitrary: phrase.map((text): Inline => b(text)) },
    { weight: 1, arbitrary: phrase.map((text): Inline => i(text, b("!"))) },
    { weight: 1, arbitrary: phrase.map((text): Inline => s(c(text))) },
    { weight: 1, arbitrary: phrase.map((text): Inline => link(text, "article:fleet")) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(9), phrase).map(([id, text]): Inline => claim(`c${id}`, text, cite())) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(9), phrase).map(([id, text]): Inline => invention(`c${id}`, text)) },
    { weight: 1, arbitrary: fc.constant<Inline>(br()) },
    { weight: 1, arbitrary: phrase.map((text): Inline => note(text, b("!"))) },
  ),
  { maxLength: 5 },
);

const paragraph = randomLine.map((line) => p(...line));
const heading = fc.tuple(fc.constantFrom(2, 3, 4), phrase).map(([level, text]) => h(level as 2 | 3 | 4, text));
const item = fc.oneof(
  { weight: 3, arbitrary: randomLine.map((line) => li(p(...line))) },
  { weight: 1, arbitrary: fc.tuple(randomLine, phrase).map(([line, text]) => li(p(...line), ul(text))) },
);
const lists = fc.array(item, { minLength: 1, maxLength: 4 });

const pictures = fc
  .tuple(fc.constantFrom("k3", "b4t0"), randomLine)
  .map(([file, line]) => picture(file, { alt: "A ship" }, ...line));

/** Any block that the schema knows. */
export const randomBlock: fc.Arbitrary<NodeJson> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: heading },
  { weight: 1, arbitrary: lists.map((items) => ul(...items)) },
  { weight: 1, arbitrary: lists.map((items) => ol(...items)) },
  { weight: 1, arbitrary: fc.tuple(fc.boolean(), phrase).map(([done, text]) => tasks(task(done, text))) },
  { weight: 1, arbitrary: fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((blocks) => quote(...blocks)) },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(phrase, phrase), { minLength: 1, maxLength: 3 }).map((rows) => table(rows)),
  },
  { weight: 1, arbitrary: phrase.map((text) => code(`${text}\n${text}`)) },
  { weight: 1, arbitrary: fc.constant(hr()) },
  { weight: 1, arbitrary: pictures },
  { weight: 1, arbitrary: fc.array(pictures, { minLength: 1, maxLength: 3 }).map((all) => gallery(...all)) },
);

/** A document of up to a dozen blocks, each with an id of its own. */
export const randomDocument: fc.Arbitrary<DocJson> = fc
  .array(randomBlock, { minLength: 1, maxLength: 12 })
  .map((content) => withIds({ type: "doc", content }));

/** One thing that somebody does while editing; the numbers choose where, modulo what there is. */
export type Edit = {
  readonly mutate:
    | "word"
    | "cut"
    | "bold"
    | "claim"
    | "delete"
    | "insert"
    | "move"
    | "split"
    | "merge"
    | "wrap"
    | "level"
    | "rename";
  readonly at: number;
  readonly other: number;
  readonly block: NodeJson;
};

/** Some edits to be made one after the other. */
export const randomEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    mutate: fc.constantFrom<Edit["mutate"]>(
      ...([
        "word",
        "cut",
        "bold",
        "claim",
        "delete",
        "insert",
        "move",
        "split",
        "merge",
        "wrap",
        "level",
        "rename",
      ] as const),
    ),
    at: fc.nat(1000),
    other: fc.nat(1000),
    block: randomBlock,
  }),
  { maxLength: 8 },
);

/** The document after the edits. New text has words that nothing else has (`new0`, `new1`... after `prefix`). */
export function edited(document: DocJson, edits: readonly Edit[], prefix = "new"): DocJson {
  return edits.reduce((current, edit, index) => {
    const content = [...editOnce(current.content, edit, `${prefix}${index}`)];
    return withIds({ type: "doc", content: content.length > 0 ? content : [p()] }, `${prefix}${index}x`);
  }, document);
}

function editOnce(content: readonly NodeJson[], edit: Edit, name: string): readonly NodeJson[] {
  const at = edit.at % content.length;
  const node = content[at] ?? p();
  const rest = content.filter((_, index) => index !== at);
  switch (edit.mutate) {
    case "delete":
      return rest;
    case "insert":
      return content.toSpliced(at, 0, edit.block, p(name));
    case "move":
      return rest.toSpliced(edit.other % (rest.length + 1), 0, node);
    case "split":
      return isTextblock(node) ? content.toSpliced(at, 1, ...halves(node, edit.other)) : content;
    case "merge": {
      const next = content[at + 1];
      if (!next || !isTextblock(node) || !isTextblock(next)) return content;
      return content.toSpliced(at, 2, withInline(node, [...(node.content ?? []), ...(next.content ?? [])]));
    }
    case "wrap":
      return content.toSpliced(at, 1, quote(node));
    case "level":
      return content.toSpliced(at, 1, {
        ...node,
        ...(isTextblock(node) ? { type: "heading", attrs: { id: blockId(node), level: 2 } } : {}),
      });
    case "rename":
      return content.toSpliced(at, 1, anonymous(node));
    default:
      return editLine(content, edit, name);
  }
}

/** Changes one text node of one line, wherever it stands. */
function editLine(content: readonly NodeJson[], edit: Edit, name: string): readonly NodeJson[] {
  const lines = content.flatMap(linesIn).filter((line) => line.content?.some((node) => node.text !== undefined));
  const line = lines[edit.at % Math.max(1, lines.length)];
  if (!line)
    return content.map((node, index) => (index === 0 && isTextblock(node) ? withInline(node, [textNode(name)]) : node));
  const inline = line.content ?? [];
  const texts = inline.filter((node) => node.text !== undefined);
  const target = texts[edit.other % texts.length];
  const changed = inline.flatMap((node) => (node === target ? editText(node, edit, name) : [node]));
  return content.map((node) => replaced(node, line, withInline(line, joined(changed))));
}

function editText(node: NodeJson, edit: Edit, name: string): readonly NodeJson[] {
  const letters = [...(node.text ?? "")];
  const at = edit.other % (letters.length + 1);
  if (edit.mutate === "word") return [{ ...node, text: letters.toSpliced(at, 0, ` ${name} `).join("") }];
  if (edit.mutate === "cut") return at === 0 ? [] : [{ ...node, text: letters.slice(0, at).join("") }];
  if (markOn(node, edit.mutate)) return [withoutMark(node, edit.mutate)];
  const attrs = edit.mutate === "claim" ? { attrs: { id: name, citations: [], copyOf: null } } : {};
  return [withMark(node, { type: edit.mutate, ...attrs })];
}

function linesIn(node: NodeJson): readonly NodeJson[] {
  return isTextblock(node) ? [node] : (node.content ?? []).flatMap(linesIn);
}

function replaced(node: NodeJson, old: NodeJson, now: NodeJson): NodeJson {
  if (node === old) return now;
  return node.content && !isTextblock(node)
    ? { ...node, content: node.content.map((child) => replaced(child, old, now)) }
    : node;
}

function textNode(text: string): NodeJson {
  return { type: "text", text };
}

function halves(node: NodeJson, where: number): NodeJson[] {
  const nodes = node.content ?? [];
  const at = where % Math.max(1, nodes.length);
  const target = nodes[at];
  if (target?.text === undefined) return [withInline(node, nodes.slice(0, at)), withInline(p(), nodes.slice(at))];
  const letters = [...target.text];
  const cut = where % (letters.length + 1);
  const half = (part: readonly string[]): NodeJson => ({ ...target, text: part.join("") });
  return [
    withInline(node, [...nodes.slice(0, at), half(letters.slice(0, cut))]),
    withInline(p(), [half(letters.slice(cut)), ...nodes.slice(at + 1)]),
  ];
}

/** The block as a save in Markdown brings it: the same content under no id that is known. */
export function anonymous(node: NodeJson): NodeJson {
  const attrs = node.attrs && "id" in node.attrs ? { ...node.attrs, id: null } : node.attrs;
  return {
    ...node,
    ...(attrs ? { attrs } : {}),
    ...(node.content ? { content: node.content.map(anonymous) } : {}),
  };
}
