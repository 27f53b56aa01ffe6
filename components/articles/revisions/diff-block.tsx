import type { ReactNode } from "react";
import { drawInParts } from "@/components/document/draw-in-parts";
import { renderNode } from "@/components/document/render-node";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./diff-block.module.css";
import { DiffInline } from "./diff-inline";
import type { Titles } from "./restyles";
import type { ShownBlock, Side } from "./shown-block";
import { factLabel } from "./structure-labels";

type DiffBlockProps = {
  block: ShownBlock;
  side: Side;
  titles: Titles;
  /** The type of the block around it; none for the outermost. */
  within?: string;
};

/** A block of a comparison. What came or went within a list or a table is marked there; the outermost is marked by its row. */
export function DiffBlock({ block, side, titles, within }: DiffBlockProps): ReactNode {
  const { node } = block;
  const state = within !== undefined && block.kind !== "same" ? block.kind : undefined;
  const words = within === undefined ? "" : block.words.join(". ");
  if (!node) return words !== "" && <Gone words={words} within={within} />;
  return renderNode(node, {
    attributes: { "data-state": state },
    isInset: true,
    fieldLabel: (key) => factLabel(key, titles),
    note: words !== "" && <span className={styles.note}>{words}</span>,
    lines: () =>
      block.lines.map((parts) => (
        <DiffInline key={parts[0]?.op ?? "empty"} parts={parts} side={side} titles={titles} />
      )),
    children: (isMeant = () => true) =>
      drawInParts(
        block.children.filter((child) => isMeant(child.node?.type ?? "")),
        (some, from) =>
          some.map((child, index) => (
            <DiffBlock key={from + index} block={child} side={side} titles={titles} within={node.type} />
          )),
      ),
  });
}

/** Says of a block that only its words are left, where the block around it has room for a line. */
function Gone({ words, within }: { words: string; within: string | undefined }) {
  const t = historyMessages();
  if (within === "table" || within === "tableRow") return null;
  const Tag = within?.endsWith(t("list")) ? "li" : "p";
  return <Tag className={styles.note}>{words}</Tag>;
}
