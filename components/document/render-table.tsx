import type { ReactNode } from "react";
import type { Json, NodeJson } from "@/lib/document/model/json";
import { articleMessages } from "@/lib/language/subjects/article";
import type { Decorator } from "./decorator";

export function table({ attributes, children, isInset }: Decorator): ReactNode {
  const t = articleMessages();
  const grid = (
    <table id={attributes?.id}>
      <tbody>{children?.()}</tbody>
    </table>
  );
  if (isInset) return grid;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must reach it
    <section tabIndex={0} aria-label={t("table")}>
      {grid}
    </section>
  );
}

export function tableHeader({ attrs }: NodeJson, decorate: Decorator): ReactNode {
  return (
    <th {...decorate.attributes} colSpan={otherThanOne(attrs?.colspan)} rowSpan={otherThanOne(attrs?.rowspan)}>
      {decorate.note}
      {decorate.children?.()}
    </th>
  );
}

export function tableCell({ attrs }: NodeJson, decorate: Decorator): ReactNode {
  return (
    <td {...decorate.attributes} colSpan={otherThanOne(attrs?.colspan)} rowSpan={otherThanOne(attrs?.rowspan)}>
      {decorate.note}
      {decorate.children?.()}
    </td>
  );
}

export function otherThanOne(value: Json | undefined): number | undefined {
  return typeof value === "number" && value !== 1 ? value : undefined;
}
