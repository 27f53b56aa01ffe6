import type { ReactNode } from "react";
import type { MarkJson } from "@/lib/document/model/json";
import { DateText } from "./date-text";

/** What a screen makes of a mark whose element depends on it (a link, a claim); undefined: as everywhere. */
export type MarkDecorator = (mark: MarkJson, inner: ReactNode) => ReactNode | undefined;

/** Inline content under its marks, the outermost first. A new type of mark takes its place in `ELEMENTS`. */
export function renderMarks(marks: readonly MarkJson[], content: ReactNode, decorate: MarkDecorator): ReactNode {
  return marks.reduceRight<ReactNode>((inner, mark) => {
    const decorated = decorate(mark, inner);
    return decorated === undefined ? element(mark, inner) : decorated;
  }, content);
}

const ELEMENTS: ReadonlyMap<string, (inner: ReactNode, attrs: MarkJson["attrs"]) => ReactNode> = new Map([
  ["bold", (inner) => <strong>{inner}</strong>],
  ["italic", (inner) => <em>{inner}</em>],
  ["strike", (inner) => <s>{inner}</s>],
  ["superscript", (inner) => <sup>{inner}</sup>],
  ["subscript", (inner) => <sub>{inner}</sub>],
  ["date", (inner, attrs) => <DateText edtf={String(attrs?.edtf)}>{inner}</DateText>],
  ["code", (inner) => <code>{inner}</code>],
]);

function element({ type, attrs }: MarkJson, inner: ReactNode): ReactNode {
  const render = ELEMENTS.get(type);
  if (!render) throw new Error(`The renderer does not know the mark type ${type}`);
  return render(inner, attrs);
}
