import type { ReactNode } from "react";
import type { NodeJson } from "@/lib/document/model/json";
import type { Decorator } from "./decorator";

/** A formula with more TeX than this may be wider than a phone. */
const MAX_NARROW = 40;

/** A formula in its line. What is selected or copied of a page knows it by its source. */
export function formula(node: NodeJson, { note, formula: draw }: Decorator): ReactNode {
  const tex = String(node.attrs?.tex ?? "");
  return (
    <span data-formula={tex} data-wide={tex.length > MAX_NARROW ? "" : undefined}>
      {note}
      {draw ? draw(node) : <code>{tex}</code>}
    </span>
  );
}

/** A formula on lines of its own; where nothing draws it, the lines of its source. */
export function formulaBlock(node: NodeJson, { attributes, note, lines, formula: draw }: Decorator): ReactNode {
  return (
    <div {...attributes} data-formula-block="">
      {note}
      {draw
        ? draw(node)
        : lines?.().map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line, or an old one and a new one
            <pre key={index}>
              <code>{line}</code>
            </pre>
          ))}
    </div>
  );
}
