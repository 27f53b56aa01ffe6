import { readdirSync } from "node:fs";
import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { markdownReader, toMarkdown } from "@/lib/document/markdown/markdown";
import { markdownWriter } from "@/lib/document/markdown/markdown-write";
import { documentSchema, parseDocument } from "@/lib/document/schema/schema";
import { buildersOf, cite, doc, p, quote, tr, ul } from "./build";
import type { Inline } from "./build-parts";
import { DEFINITIONS } from "./definitions";
import { documentExtensions } from "./extensions";
import type { DocJson, NodeJson } from "./json";
import type { MarkDefinition } from "./mark-definition";
import type { NodeDefinition } from "./node-definition";
import { nodeText, plainTextBy } from "./text";

const builders = buildersOf(DEFINITIONS);

/** A document with each node and mark in it, by its name: whoever adds one says here how it looks among others. */
const EXAMPLES: Readonly<Record<string, DocJson>> = {
  paragraph: doc(p("One")),
  heading: doc(builders.h(3, "One")),
  blockquote: doc(quote("One")),
  quoteSource: doc(quote("One", builders.quoteSource("Anna, ", builders.link("the mill", "article:mill")))),
  callout: doc(builders.callout("warning", "One")),
  details: doc(builders.details(["One ", builders.b("two")], "Three", ul("four"))),
  summary: doc(builders.details("One", "two")),
  bulletList: doc(ul("One", "two")),
  orderedList: doc(builders.ol("One", "two")),
  listItem: doc(ul(builders.li("One", ul("two")))),
  taskList: doc(builders.tasks(builders.task(true, "One"))),
  taskItem: doc(builders.tasks(builders.task(false, "One"), builders.task(true, "two"))),
  table: doc(builders.table([["One"], ["two"]])),
  tableRow: doc({ ...builders.table([]), content: [tr(builders.th("One")), tr(builders.td("two"))] }),
  tableHeader: doc(builders.table([[builders.th("One")]])),
  tableCell: doc(builders.table([["One"], [builders.td("two")]])),
  codeBlock: doc(builders.code("One", "ts")),
  picture: doc(builders.picture("k3", { alt: "A bridge", size: "left" }, "One ", builders.b("two"))),
  gallery: doc(builders.gallery(builders.picture("k3"), builders.picture("k4", {}, "One"))),
  factBox: doc(builders.factBox(builders.fact("date", "3 April ", builders.b("1940"))), p("One")),
  fact: doc(builders.factBox(builders.fact("place", builders.link("Tynda", "article:tynda"))), p("One")),
  articleList: doc(p("One"), builders.articleList({ kind: "operation", status: "canon", columns: ["date"] })),
  horizontalRule: doc(p("One"), builders.hr()),
  footnote: doc(p("One", builders.note("two ", builders.link("three", "article:three")))),
  formula: doc(p("One ", builders.formula("E = mc^2"), " two")),
  formulaBlock: doc(p("One"), builders.formulaBlock("a &= b \\\\\nc &= d")),
  hardBreak: doc(p("One", builders.br(), "two")),
  claim: doc(
    p(
      builders.claim("k1", "One", cite()),
      " and ",
      builders.invention("k2", "two"),
      builders.stating("k3", "three", [{ type: "cause", subject: null, cause: "war" }]),
    ),
  ),
  link: doc(p(builders.link("One", "article:one"))),
  bold: doc(p(builders.b("One"))),
  code: doc(p(builders.c("One"))),
  italic: doc(p(builders.i("One"))),
  strike: doc(p(builders.s("One"))),
  date: doc(p("It fell on ", builders.date("3 April", "1940-04-03"), ".")),
  superscript: doc(p("x", builders.sup("2"))),
  subscript: doc(p("H", builders.sub("2"), "O")),
};

/** What a definition lacks, in words; the second list holds the document that shows it. */
function lacking(definition: NodeDefinition | MarkDefinition, example: DocJson | undefined): readonly string[] {
  const { name, label, markdown, builders: made } = definition;
  if (!example) return [`${name}: no example`];
  const parsed = parseDocument(example);
  if (!parsed.ok) return [`${name}: ${parsed.failure.detail}`];
  const read = { type: "doc" as const, content: markdownReader(DEFINITIONS)(toMarkdown(example)) };
  return [
    typesIn(parsed.value).has(name) ? "" : `${name}: not in its example`,
    /^[a-z]+( [a-z]+)*$/.test(label) ? "" : `${name}: no label`,
    Object.keys(made).length > 0 ? "" : `${name}: no builder`,
    "isInline" in definition && documentSchema().nodes[name]?.isInline !== definition.isInline
      ? `${name}: not in line with the schema`
      : "",
    "isInline" in definition && holdsBySchema(name) !== definition.holds ? `${name}: holds other content` : "",
    "changes" in definition ? unnamedChanges(definition) : "",
    name === "claim" || typesIn(read).has(name) ? "" : `${name}: not read back from Markdown`,
    name === "claim" || markdown !== null || PART_OF_ANOTHER.has(name) ? "" : `${name}: no Markdown`,
  ].filter((words) => words !== "");
}

/** Nodes that the table around them reads and writes. */
const PART_OF_ANOTHER: ReadonlySet<string> = new Set(["tableRow", "tableHeader", "tableCell", "fact"]);

/** Attributes whose change nobody sees in the text. */
const UNSEEN: ReadonlySet<string> = new Set(["colwidth", "align"]);

function unnamedChanges({ name, attributes, changes }: NodeDefinition): string {
  const unnamed = Object.keys(attributes).filter((key) => !UNSEEN.has(key) && !(key in changes));
  return unnamed.length === 0 ? "" : `${name}: no words for a change of ${unnamed.join(", ")}`;
}

function holdsBySchema(name: string): NodeDefinition["holds"] {
  const type = documentSchema().nodes[name];
  return type?.isLeaf ? "nothing" : type?.inlineContent ? "text" : "blocks";
}

function typesIn(document: DocJson): ReadonlySet<string> {
  const inside = (node: NodeJson): string[] => [
    node.type,
    ...(node.marks ?? []).map(({ type }) => type),
    ...(node.content ?? []).flatMap(inside),
  ];
  return new Set(document.content.flatMap(inside));
}

const all: readonly (NodeDefinition | MarkDefinition)[] = [...DEFINITIONS.nodes, ...DEFINITIONS.marks];

describe("each node and mark has all its parts in its one file", () => {
  test.each(all.map((each) => [each.name, each] as const))("%s", (name, definition) => {
    expect(lacking(definition, EXAMPLES[name])).toEqual([]);
  });

  test("one that lacks a part is found", () => {
    const [heading] = DEFINITIONS.nodes.filter(({ name }) => name === "heading");
    if (!heading) throw new Error("no heading");
    const found = (part: Partial<NodeDefinition>) => lacking({ ...heading, ...part }, EXAMPLES.heading);
    expect(found({ label: "" })).toEqual(["heading: no label"]);
    expect(found({ builders: {} })).toEqual(["heading: no builder"]);
    expect(found({ holds: "blocks" })).toEqual(["heading: holds other content"]);
    expect(found({ isInline: true })).toEqual(["heading: not in line with the schema"]);
    expect(found({ changes: {} })).toEqual(["heading: no words for a change of level"]);
    expect(found({ markdown: null })).toEqual(["heading: no Markdown"]);
    expect(lacking(heading, undefined)).toEqual(["heading: no example"]);
  });

  test("the folders hold those files and no others", () => {
    const files = (folder: string) =>
      readdirSync(new URL(folder, import.meta.url)).filter((file) => !file.endsWith(".test.ts"));
    const fileOf = ({ name }: { readonly name: string }) =>
      `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
    expect(files("./nodes/").sort()).toEqual(DEFINITIONS.nodes.map(fileOf).sort());
    expect(files("./marks/").sort()).toEqual(DEFINITIONS.marks.map(fileOf).sort());
  });
});

/** A mark and a node that nobody has; what stands here is all that a file of one has to say. */
const smallCaps = {
  name: "smallCaps",
  label: "small capitals",
  isLook: true,
  attributes: z.strictObject({}),
  extension: { from: "us", rules: { renderHTML: () => ["span", { class: "small-caps" }, 0] } },
  markdown: {
    reads: {},
    syntax: {
      token: {
        name: "smallCaps",
        level: "inline",
        start: (source) => source.indexOf("^^"),
        tokenizer(source) {
          const [raw, text] = /^\^\^([^^\n]+)\^\^/.exec(source) ?? [];
          if (raw === undefined || text === undefined) return undefined;
          return { type: "smallCaps", raw, text, tokens: this.lexer.inlineTokens(text) };
        },
      },
      read: ({ tokens }, reader) => reader.marked({ type: "smallCaps" }, reader.inline(tokens)),
    },
    write: (text) => `^^${text}^^`,
  },
  builders: { sc: (...inline: readonly Inline[]) => ({ mark: { type: "smallCaps" }, inline }) },
} as const satisfies MarkDefinition;

const place = (name: string): NodeJson => ({ type: "place", attrs: { name } });
const placeNode = {
  name: "place",
  label: "place",
  holds: "nothing",
  isInline: true,
  family: null,
  isGrid: false,
  asserts: "nothing",
  attributes: { name: z.string() },
  plainText: "◇",
  extension: {
    from: "us",
    rules: { group: "inline", inline: true, atom: true, addAttributes: () => ({ name: { default: "" } }) },
  },
  markdown: {
    reads: {},
    syntax: {
      token: {
        name: "place",
        level: "inline",
        start: (source) => source.indexOf("{{"),
        tokenizer(source) {
          const [raw, name] = /^\{\{([^{}\n]+)\}\}/.exec(source) ?? [];
          return raw === undefined ? undefined : { type: "place", raw, name };
        },
      },
      read: ({ name }) => [place(String(name))],
    },
    write: (node) => `{{${node.attrs?.name}}}`,
  },
  builders: { place },
  changes: { name: (before, after) => `Place ${before} became ${after}` },
} as const satisfies NodeDefinition;

describe("a mark and a node that are added to the list need nothing but their own file", () => {
  const extended = {
    nodes: [...DEFINITIONS.nodes, placeNode],
    marks: [...DEFINITIONS.marks, smallCaps],
  } as const;
  const { sc, place: at, p: line, b } = buildersOf(extended);
  const text = doc(line("The ", sc("soviet ", b("fleet")), " at ", at("Tynda"), "."));

  test("the builders make them, the mark as the innermost since it is the last of the list", () => {
    expect(text.content[0]?.content?.map(({ type, marks = [] }) => [type, ...marks.map((mark) => mark.type)])).toEqual([
      ["text"],
      ["text", "smallCaps"],
      ["text", "bold", "smallCaps"],
      ["text"],
      ["place"],
      ["text"],
    ]);
  });

  test("the schema takes them", () => {
    const schema = getSchema(documentExtensions(extended));
    expect(() => Node.fromJSON(schema, text).check()).not.toThrow();
    expect(() => Node.fromJSON(documentSchema(), text)).toThrow();
  });

  test("plain text tells of them", () => {
    expect(text.content.map(plainTextBy(extended))).toEqual(["The soviet fleet at ◇."]);
    expect(text.content.map(nodeText)).toEqual(["The soviet fleet at ."]);
  });

  test("Markdown writes them and reads them back", () => {
    const markdown = markdownWriter(extended)(text);
    expect(markdown).toBe("The ^^soviet^^ **^^fleet^^** at {{Tynda}}.\n");
    const read = markdownReader(extended)("The ^^soviet fleet^^ at {{Tynda}}.");
    expect(read).toEqual([line("The ", sc("soviet fleet"), " at ", at("Tynda"), ".")]);
    expect(markdownReader(DEFINITIONS)("^^a^^ {{b}}")).toEqual([p("^^a^^ {{b}}")]);
  });
});
