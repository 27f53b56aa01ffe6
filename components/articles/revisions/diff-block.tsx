import type { ReactNode } from "react";
import type { NodeJson } from "@/lib/document/model/json";
import styles from "./diff-block.module.css";
import { DiffInline } from "./diff-inline";
import type { Titles } from "./remark-words";
import type { ShownBlock, Side } from "./shown-block";

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
  return (
    <Element
      node={node}
      state={state}
      lines={block.lines.map((parts) => (
        <DiffInline key={parts[0]?.op ?? "empty"} parts={parts} side={side} titles={titles} />
      ))}
      note={words !== "" && <span className={styles.note}>{words}</span>}
    >
      {block.children.map((child, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is drawn once and never reordered
        <DiffBlock key={index} block={child} side={side} titles={titles} within={node.type} />
      ))}
    </Element>
  );
}

/** Says of a block that only its words are left, where the block around it has room for a line. */
function Gone({ words, within }: { words: string; within: string | undefined }) {
  if (within === "table" || within === "tableRow") return null;
  const Tag = within?.endsWith("List") ? "li" : "p";
  return <Tag className={styles.note}>{words}</Tag>;
}

type ElementProps = {
  node: NodeJson;
  state: string | undefined;
  lines: readonly ReactNode[];
  note: ReactNode;
  children: ReactNode;
};

function Element({ node, state, lines, note, children }: ElementProps): ReactNode {
  switch (node.type) {
    case "paragraph":
      return <Lines tag="p" {...{ state, lines, note }} />;
    case "heading":
      return <Lines tag={headingTag(node)} {...{ state, lines, note }} />;
    case "codeBlock":
      return <Lines tag="pre" {...{ state, lines, note }} />;
    case "horizontalRule":
      return <hr />;
    case "blockquote":
      return <Box tag="blockquote" {...{ state, note, children }} />;
    case "bulletList":
      return <Box tag="ul" {...{ state, note: null, children }} />;
    case "orderedList":
      return (
        <ol start={typeof node.attrs?.start === "number" ? node.attrs.start : undefined} data-state={state}>
          {children}
        </ol>
      );
    case "taskList":
      return (
        <ul data-type="taskList" data-state={state}>
          {children}
        </ul>
      );
    case "listItem":
      return <Box tag="li" {...{ state, note, children }} />;
    case "taskItem":
      return <TaskItem done={node.attrs?.checked === true} {...{ state, note, children }} />;
    default:
      return <TablePart {...{ node, state, note, children }} />;
  }
}

type LinesProps = {
  tag: "p" | "h3" | "h4" | "h5" | "pre";
  state?: string;
  lines: readonly ReactNode[];
  note: ReactNode;
};

function Lines({ tag: Tag, state, lines, note }: LinesProps) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the old line and the new one
    <Tag key={index} dir="auto" data-state={state}>
      {index === 0 && note}
      {line}
    </Tag>
  ));
}

type BoxProps = { tag: "blockquote" | "ul" | "li"; state: string | undefined; note: ReactNode; children: ReactNode };

function Box({ tag: Tag, state, note, children }: BoxProps) {
  return (
    <Tag data-state={state}>
      {note}
      {children}
    </Tag>
  );
}

function TaskItem({ done, state, note, children }: { done: boolean } & Omit<BoxProps, "tag">) {
  return (
    <li data-state={state}>
      <input type="checkbox" checked={done} disabled aria-label={done ? "Done" : "Still to do"} />
      <div>
        {note}
        {children}
      </div>
    </li>
  );
}

function TablePart({ node, state, note, children }: { node: NodeJson } & Omit<BoxProps, "tag">): ReactNode {
  const spans = { colSpan: spanOf(node.attrs?.colspan), rowSpan: spanOf(node.attrs?.rowspan) };
  switch (node.type) {
    case "table":
      return (
        <table>
          <tbody>{children}</tbody>
        </table>
      );
    case "tableRow":
      return <tr data-state={state}>{children}</tr>;
    case "tableHeader":
      return (
        <th {...spans} data-state={state}>
          {note}
          {children}
        </th>
      );
    case "tableCell":
      return (
        <td {...spans} data-state={state}>
          {note}
          {children}
        </td>
      );
    default:
      throw new Error(`The comparison does not know the node type ${node.type}`);
  }
}

/** One level below the page's own headings. */
function headingTag(node: NodeJson): "h3" | "h4" | "h5" {
  return node.attrs?.level === 4 ? "h5" : node.attrs?.level === 3 ? "h4" : "h3";
}

function spanOf(value: unknown): number | undefined {
  return typeof value === "number" && value !== 1 ? value : undefined;
}
