import { Fragment, type ReactNode } from "react";
import type { NodeJson } from "@/lib/document/model/json";
import type { Decorator } from "./decorator";

/** A quotation; one that names its source is a figure with that below. */
export function quotation({ content = [] }: NodeJson, { attributes, note, children }: Decorator): ReactNode {
  const isNamed = content.some(({ type }) => type === "quoteSource");
  if (!isNamed) {
    return (
      <blockquote {...attributes}>
        {note}
        {children?.()}
      </blockquote>
    );
  }
  return (
    <figure {...attributes} data-quotation="">
      <blockquote>
        {note}
        {children?.((type) => type !== "quoteSource")}
      </blockquote>
      {children?.((type) => type === "quoteSource")}
    </figure>
  );
}

/** Whose words a quotation has; an old line and a new one stand below each other. */
export function quoteSource({ attributes, note, lines }: Decorator): ReactNode {
  return (
    <figcaption {...attributes} data-quote-source="" dir="auto">
      {note}
      {lines?.().map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line, or an old one and a new one
        <Fragment key={index}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </figcaption>
  );
}
