import { CALLOUT_LABELS, calloutKind } from "@/lib/document/model/callout-kind";
import { blockId, type Json, type NodeJson } from "@/lib/document/model/json";
import { formulaOf } from "./draw-formula";
import type { Drawing } from "./drawing";
import { element, type XmlElement, type XmlNode } from "./xml";

type Draw = (node: NodeJson, drawing: Drawing) => readonly XmlNode[];

/**
 * A block of a text as XHTML. What e-readers have no way to do is shown plainly: what unfolds stands open, a box to tick is a sign. Every
 * block of `DEFINITIONS` has its place in `BLOCKS`; a test draws all of them.
 */
export function drawBlock(node: NodeJson, drawing: Drawing): readonly XmlNode[] {
  const draw = BLOCKS.get(node.type);
  if (!draw) throw new Error(`No element of a book is known for the node ${node.type}`);
  return draw(node, drawing);
}

const BLOCKS: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ["paragraph", (node, drawing) => [lines("p", node, drawing)]],
  ["heading", (node, drawing) => [lines(headingName(node), node, drawing)]],
  ["codeBlock", (node, drawing) => [element("pre", idOf(node, drawing), element("code", {}, drawing.inline(node)))]],
  ["picture", (node, drawing) => picture(node, drawing)],
  ["gallery", (node, drawing) => [box("div", node, drawing, "gallery")]],
  ["factBox", (node, drawing) => [element("dl", { ...idOf(node, drawing), class: "facts" }, inside(node, drawing))]],
  ["fact", (node, drawing) => fact(node, drawing)],
  ["formulaBlock", (node, drawing) => [element("div", idOf(node, drawing), formulaOf(node, drawing))]],
  ["articleList", () => []],
  ["horizontalRule", (node, drawing) => [element("hr", idOf(node, drawing))]],
  ["blockquote", (node, drawing) => [box("blockquote", node, drawing)]],
  ["quoteSource", (node, drawing) => [lines("p", node, drawing, "quote-source")]],
  ["callout", (node, drawing) => [callout(node, drawing)]],
  ["details", (node, drawing) => [box("div", node, drawing, "box")]],
  ["summary", (node, drawing) => [lines("p", node, drawing, "name")]],
  ["bulletList", (node, drawing) => [box("ul", node, drawing)]],
  ["orderedList", (node, drawing) => [orderedList(node, drawing)]],
  ["listItem", (node, drawing) => [box("li", node, drawing)]],
  ["taskList", (node, drawing) => [box("ul", node, drawing, "tasks")]],
  ["taskItem", (node, drawing) => [taskItem(node, drawing)]],
  ["table", (node, drawing) => [element("table", idOf(node, drawing), element("tbody", {}, inside(node, drawing)))]],
  ["tableRow", (node, drawing) => [box("tr", node, drawing)]],
  ["tableHeader", (node, drawing) => [cell("th", node, drawing)]],
  ["tableCell", (node, drawing) => [cell("td", node, drawing)]],
]);

function inside(node: NodeJson, drawing: Drawing): readonly XmlNode[] {
  return (node.content ?? []).flatMap((child) => drawBlock(child, drawing));
}

/** The id by which links name a block; left out where the chapter has it already. */
function idOf(node: NodeJson, drawing: Drawing) {
  const id = blockId(node);
  return { id: id === "" ? undefined : drawing.id(`b-${id}`) };
}

function lines(name: string, node: NodeJson, drawing: Drawing, className?: string): XmlElement {
  return element(name, { ...idOf(node, drawing), class: className }, drawing.inline(node));
}

function box(name: string, node: NodeJson, drawing: Drawing, className?: string): XmlElement {
  return element(name, { ...idOf(node, drawing), class: className }, inside(node, drawing));
}

/** One level below the chapter's own heading, and the others below that. */
function headingName({ attrs }: NodeJson): string {
  return attrs?.level === 4 ? "h4" : attrs?.level === 3 ? "h3" : "h2";
}

function picture(node: NodeJson, drawing: Drawing): readonly XmlNode[] {
  const shown = drawing.picture(String(node.attrs?.file), String(node.attrs?.alt ?? ""));
  const caption = drawing.inline(node);
  const credit = shown?.credit ? [element("small", {}, shown.credit)] : [];
  if (!shown && caption.length === 0) return [];
  return [
    element(
      "figure",
      idOf(node, drawing),
      shown ? [element("img", { src: shown.href, alt: shown.alt })] : [],
      caption.length + credit.length > 0
        ? [element("figcaption", {}, caption, caption.length > 0 && credit.length > 0 ? " " : [], credit)]
        : [],
    ),
  ];
}

function fact(node: NodeJson, drawing: Drawing): readonly XmlNode[] {
  const words = drawing.inline(node);
  if (words.length === 0) return [];
  const label = drawing.fieldLabel(String(node.attrs?.field));
  return [element("dt", {}, label), element("dd", idOf(node, drawing), words)];
}

function callout(node: NodeJson, drawing: Drawing): XmlElement {
  const kind = calloutKind(String(node.attrs?.kind)) ?? "note";
  const name = element("p", { class: "name" }, CALLOUT_LABELS[kind]);
  return element("div", { ...idOf(node, drawing), class: "box" }, name, inside(node, drawing));
}

function orderedList(node: NodeJson, drawing: Drawing): XmlElement {
  return element("ol", { ...idOf(node, drawing), start: otherThanOne(node.attrs?.start) }, inside(node, drawing));
}

function taskItem(node: NodeJson, drawing: Drawing): XmlElement {
  const sign = node.attrs?.checked === true ? "☑ " : "☐ ";
  return element("li", idOf(node, drawing), element("span", { class: "tick" }, sign), inside(node, drawing));
}

function cell(name: string, node: NodeJson, drawing: Drawing): XmlElement {
  const { colspan, rowspan } = node.attrs ?? {};
  const spans = { colspan: otherThanOne(colspan), rowspan: otherThanOne(rowspan) };
  return element(name, { ...idOf(node, drawing), ...spans }, inside(node, drawing));
}

function otherThanOne(value: Json | undefined): string | undefined {
  return typeof value === "number" && value !== 1 ? String(value) : undefined;
}
