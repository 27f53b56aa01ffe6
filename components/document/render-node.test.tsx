import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DocumentView } from "@/components/articles/page/document-view";
import { DiffBlock } from "@/components/articles/revisions/diff-block";
import { unchangedBlock } from "@/components/articles/revisions/shown-block";
import {
  b,
  br,
  cite,
  claim,
  code,
  doc,
  h,
  li,
  note,
  ol,
  p,
  picture,
  table,
  task,
  tasks,
  td,
  th,
} from "@/lib/document/model/build";
import { DEFINITIONS } from "@/lib/document/model/definitions";
import type { MarkJson, NodeJson } from "@/lib/document/model/json";
import type { Decorator } from "./decorator";
import { renderNode } from "./render-node";

const decorated: Decorator = {
  attributes: { id: "x", "data-state": "added" },
  lines: () => ["Old words", "New words"],
  children: () => "Inner words",
  note: <i>Note</i>,
};

/** A node as an article shows it, and as a comparison does. */
function shown(node: NodeJson): readonly string[] {
  const context = { worldSlug: "w", targets: new Map(), claims: new Map() };
  return [
    renderToStaticMarkup(<DocumentView doc={doc(node)} context={context} />),
    renderToStaticMarkup(<DiffBlock block={unchangedBlock(node)} side="both" titles={new Map()} />),
  ];
}

describe("every node that is defined has an element, which carries what a screen puts into it", () => {
  test.each(DEFINITIONS.nodes.map(({ name, holds }) => [name, holds] as const))("%s", (type, holds) => {
    const html = renderToStaticMarkup(renderNode({ type }, decorated));
    expect(html).toMatch(/^<|^<i>Note/);
    expect(html.includes("Old words") && html.includes("New words")).toBe(holds === "text");
    expect(html.includes("Inner words")).toBe(holds === "blocks");
  });

  test("a node that is not defined is a mistake, not a hole in the page", () => {
    expect(() => renderNode({ type: "carousel" }, decorated)).toThrow("carousel");
  });
});

test.each(DEFINITIONS.marks.map(({ name }) => name))(
  "words under the mark %s are shown by article and comparison",
  (type) => {
    const attrs: Record<string, MarkJson["attrs"]> = { claim: { id: "k1" }, link: { href: "https://example.org/" } };
    const mark = attrs[type] ? { type, attrs: attrs[type] } : { type };
    for (const html of shown(p({ type: "text", marks: [mark], text: "Marked words" })))
      expect(html).toContain("Marked words");
  },
);

test("the old line and the new one have an element each, and the note stands in the first", () => {
  const html = renderToStaticMarkup(renderNode(h(3, "x"), { ...decorated, isInset: true }));
  const rest = 'id="x" data-state="added" dir="auto"';
  expect(html).toBe(`<h4 ${rest}><i>Note</i>Old words</h4><h4 ${rest}>New words</h4>`);
  expect(renderToStaticMarkup(renderNode(h(2, "x"), {}))).toBe("");
});

test("an article's table scrolls by the keyboard, that of a comparison does not; cells span what they span", () => {
  const wide: NodeJson = { ...td("b"), attrs: { id: "c", colspan: 2, rowspan: 1 } };
  const [article = "", comparison = ""] = shown(table.id("t", [[th.id("a", "A")], [wide]]));
  expect(article).toContain('<section tabindex="0" aria-label="Table"><table id="b-t">');
  expect(comparison).toMatch(/^<table><tbody>/);
  for (const html of [article, comparison]) expect(html).toMatch(/<td[^>]* colSpan="2"[^>]*>/i);
  for (const html of [article, comparison]) expect(html).not.toMatch(/rowspan/i);
});

test("lists keep their first number, tasks their tick, code its lines, and headings stand one lower in a comparison", () => {
  const list = ol(li("x"));
  const both = (node: NodeJson, html: string) => {
    for (const each of shown(node)) expect(each).toContain(html);
  };
  both({ ...list, attrs: { ...list.attrs, start: 7 } }, 'start="7"');
  both(tasks(task(true, "x")), 'aria-label="Done"');
  both(tasks(task(false, "x")), 'aria-label="Still to do"');
  both(code("x = 1\ny = 2"), "<code>x = 1\ny = 2</code></pre>");
  both(p("x", br(), claim("k1", "y", cite())), "x<br/>");
  const [article, comparison] = shown(h(4, "x"));
  expect(article).toMatch(/<h4[^>]*>x<\/h4>/);
  expect(comparison).toMatch(/<h5[^>]*>x<\/h5>/);
});

test("a footnote is a number with its words beside it and below the text, with the way back; in a comparison it is its words", () => {
  const oak = note("Of ", b("oak"));
  const [article = "", comparison = ""] = shown(
    p.id("x", "Mill", oak, " and ford", note("Low"), claim("k1", ["ice", oak])),
  );
  expect(article).toContain(
    '<a href="#fn-1" id="fnref-x-1" data-note-mark="" aria-label="Footnote 1">1</a><span data-note-words="" dir="auto">Of <strong>oak</strong></span>',
  );
  expect(article).toContain('<a href="#fn-2" id="fnref-x-2"');
  expect(article).toContain('<a href="#fn-1" id="fnref-x-3"');
  expect(article).toMatch(
    /<section role="doc-endnotes" aria-label="Footnotes"><ol><li id="fn-1" value="1" dir="auto">Of <strong>oak<\/strong><a href="#fnref-x-1" aria-label="Back to footnote 1 in the text, place 1">.*<a href="#fnref-x-3".*<li id="fn-2" value="2" dir="auto">Low<a href="#fnref-x-2" aria-label="Back to footnote 2 in the text">/,
  );
  expect(comparison.replace(/ class="[^"]*"/g, "")).toContain(
    'Mill<span data-note=""><span><span>note: </span>Of <strong>oak</strong></span></span>',
  );
  expect(comparison).not.toContain("endnotes");
  expect(shown(p("Mill"))[0]).not.toContain("endnotes");
});

test("a picture is loaded late and keeps its room; its caption, author and licence stand below it", () => {
  const node = picture("k3", { alt: "A bridge", size: "left" }, "At Tynda.");
  const file = {
    id: "k3",
    alt: "Of the file",
    licence: "cc-by-4.0",
    author: "Anna",
    width: 1200,
    height: 800,
    trashed: false,
  };
  const context = { worldSlug: "w", targets: new Map(), claims: new Map() };
  const drawn = (files: ReadonlyMap<string, typeof file>, shown = node) =>
    renderToStaticMarkup(<DocumentView doc={doc(shown)} context={{ ...context, files }} />);
  const html = drawn(new Map([["k3", file]]));
  expect(html).toContain('data-size="left"');
  expect(html).toContain('href="/w/w/files/k3"');
  expect(html).toContain('srcSet="/files/k3/480.webp 480w, /files/k3/960.webp 960w, /files/k3/1920.webp 1200w"');
  expect(html).toContain('src="/files/k3/original" alt="A bridge" width="1200" height="800" loading="lazy"');
  expect(html).toMatch(
    /<figcaption dir="auto"><div>At Tynda.<\/div><small[^>]*><a href="https:\/\/creativecommons.org\/licenses\/by\/4.0\/"[^>]*>Anna, CC BY 4.0<\/a>/,
  );
  expect(drawn(new Map([["k3", file]]), picture("k3"))).toContain('alt="Of the file"');
  expect(drawn(new Map([["k3", { ...file, trashed: true }]]))).toMatch(
    /moved to the trash\.<\/p><figcaption[^>]*><div>At Tynda\./,
  );
  expect(drawn(new Map())).toContain("not among the files of this world");
  expect(drawn(new Map([["k3", { ...file, trashed: true }]]))).not.toContain("<img");
});

test("in a comparison a picture is small, so that pictures can be told apart", () => {
  const [, comparison] = shown(picture("k3", { alt: "A bridge" }, "At Tynda."));
  expect(comparison).toContain('<img src="/files/k3/480.webp" alt="A bridge" loading="lazy" data-small=""/>');
  expect(comparison).toContain("At Tynda.");
});
