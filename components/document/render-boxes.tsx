import type { ReactNode } from "react";
import { CALLOUT_LABELS, calloutKind } from "@/lib/document/model/callout-kind";
import type { NodeJson } from "@/lib/document/model/json";
import type { Decorator } from "./decorator";

/** A box with its name, for those who see it and those who listen. */
export function callout({ attrs }: NodeJson, { attributes, note, children }: Decorator): ReactNode {
  const kind = calloutKind(String(attrs?.kind)) ?? "note";
  return (
    <div {...attributes} role="note" data-callout={kind}>
      <span data-callout-name="">{CALLOUT_LABELS[kind]}</span>
      {note}
      {children?.()}
    </div>
  );
}

/** A collapsible part; where texts are compared it stands open. */
export function details({ attributes, note, children, isInset = false }: Decorator): ReactNode {
  return (
    <details {...attributes} open={isInset}>
      {children?.()}
      {note}
    </details>
  );
}

/** The line of a collapsible part; an old and a new one stand in it below each other. */
export function summary({ attributes, note, lines }: Decorator): ReactNode {
  return (
    <summary {...attributes} dir="auto">
      {note}
      {lines?.().map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line, or an old one and a new one
        <span key={index}>{line}</span>
      ))}
    </summary>
  );
}
