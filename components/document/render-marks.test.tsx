import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DocumentView } from "@/components/articles/page/document-view";
import { DiffBlock } from "@/components/articles/revisions/diff-block";
import { unchangedBlock } from "@/components/articles/revisions/shown-block";
import { MARKS } from "@/components/editor/toolbar/commands";
import { b, doc, p, sub, sup } from "@/lib/document/model/build";
import { DEFINITIONS } from "@/lib/document/model/definitions";

test("raised and lowered words are so in an article and in a comparison, also under other marks", () => {
  const node = p("10", sup("-3"), " g of H", b(sub("2")), "O");
  const context = { worldSlug: "w", targets: new Map(), claims: new Map() };
  for (const html of [
    renderToStaticMarkup(<DocumentView doc={doc(node)} context={context} />),
    renderToStaticMarkup(<DiffBlock block={unchangedBlock(node)} side="both" titles={new Map()} />),
  ]) {
    expect(html).toContain("10<sup>-3</sup> g of H<strong><sub>2</sub></strong>O");
  }
});

test("the toolbar has a button for every mark that is a look", () => {
  const looks = DEFINITIONS.marks.filter(({ isLook }) => isLook).map(({ name }) => name);
  expect(MARKS.map(({ id }) => id).sort()).toEqual([...looks].sort());
});
