import { Fragment, type ReactNode } from "react";
import { Prose } from "@/components/ui/prose";
import { turnToWork } from "@/lib/base/breathe";
import { blockId, type DocJson, type NodeJson } from "@/lib/document/model/json";
import { ClaimNotes } from "./claim-notes";
import type { DocumentContext } from "./document-context";
import styles from "./document-view.module.css";
import { claimsIn } from "./numbered-claim";
import { renderInline } from "./render-inline";

/**
 * An article's text, from its document alone: elements are made here and nowhere else, so no text can become markup. The
 * sources of a block's claims float into the margin beside it.
 */
export function DocumentView({ doc, context }: { doc: DocJson; context: DocumentContext }) {
  return (
    <Prose className={context.sentences && styles.mapped}>
      {doc.content.length <= AT_ONCE ? (
        <Blocks nodes={doc.content} context={context} />
      ) : (
        inTurns(doc.content).map(({ nodes, turn, from }) => (
          <LaterBlocks key={from} nodes={nodes} turn={turn} context={context} />
        ))
      )}
    </Prose>
  );
}

/** Blocks that are made in one go: some 20 ms. */
const AT_ONCE = 250;

type Part = { readonly nodes: readonly NodeJson[]; readonly from: number; readonly turn: Promise<void> };

/** A long text in parts, each with its turn: between two of them others are answered, however long the text is and however many ask for it. */
function inTurns(content: readonly NodeJson[]): readonly Part[] {
  return Array.from({ length: Math.ceil(content.length / AT_ONCE) }, (_none, index) => {
    const turn = turnToWork();
    const from = index * AT_ONCE;
    return { nodes: content.slice(from, from + AT_ONCE), from, turn };
  });
}

type BlocksProps = { nodes: readonly NodeJson[]; context: DocumentContext };

async function LaterBlocks({ turn, ...props }: BlocksProps & { turn: Promise<void> }) {
  await turn;
  return <Blocks {...props} />;
}

function Blocks({ nodes, context }: BlocksProps) {
  return nodes.map((node, index) => (
    <Fragment key={blockId(node) || index}>
      <ClaimNotes claims={claimsIn(node, context.claims)} worldSlug={context.worldSlug} />
      <Block node={node} context={context} />
    </Fragment>
  ));
}

function Block({ node, context }: { node: NodeJson; context: DocumentContext }): ReactNode {
  const children = () =>
    node.content?.map((child, index) => <Block key={blockId(child) || index} node={child} context={context} />);
  const line = () => renderInline(node, context);
  const id = blockId(node) ? `b-${blockId(node)}` : undefined;
  switch (node.type) {
    case "paragraph":
      return (
        <p id={id} dir="auto">
          {line()}
        </p>
      );
    case "heading":
      return (
        <Heading level={node.attrs?.level} id={id}>
          {line()}
        </Heading>
      );
    case "codeBlock":
      return (
        <pre id={id}>
          <code>{line()}</code>
        </pre>
      );
    case "horizontalRule":
      return <hr id={id} />;
    case "blockquote":
      return <blockquote id={id}>{children()}</blockquote>;
    case "bulletList":
      return <ul id={id}>{children()}</ul>;
    case "orderedList":
      return (
        <ol id={id} start={numberOf(node.attrs?.start)}>
          {children()}
        </ol>
      );
    case "taskList":
      return (
        <ul id={id} data-type="taskList">
          {children()}
        </ul>
      );
    case "listItem":
      return <li id={id}>{children()}</li>;
    case "taskItem":
      return <TaskItem id={id} done={node.attrs?.checked === true} content={children()} />;
    default:
      return <TablePart node={node} id={id} content={children} />;
  }
}

function Heading({ level, id, children }: { level: unknown; id: string | undefined; children: ReactNode }) {
  const Tag = level === 4 ? "h4" : level === 3 ? "h3" : "h2";
  return (
    <Tag id={id} dir="auto">
      {children}
    </Tag>
  );
}

function TaskItem({ id, done, content }: { id: string | undefined; done: boolean; content: ReactNode }) {
  return (
    <li id={id}>
      <input type="checkbox" checked={done} disabled aria-label={done ? "Done" : "Still to do"} />
      <div>{content}</div>
    </li>
  );
}

function TablePart(props: { node: NodeJson; id: string | undefined; content: () => ReactNode }): ReactNode {
  const { node, id, content } = props;
  const spans = { colSpan: numberOf(node.attrs?.colspan), rowSpan: numberOf(node.attrs?.rowspan) };
  switch (node.type) {
    case "table":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must reach it
        <section tabIndex={0} aria-label="Table">
          <table id={id}>
            <tbody>{content()}</tbody>
          </table>
        </section>
      );
    case "tableRow":
      return <tr id={id}>{content()}</tr>;
    case "tableHeader":
      return (
        <th id={id} {...spans}>
          {content()}
        </th>
      );
    case "tableCell":
      return (
        <td id={id} {...spans}>
          {content()}
        </td>
      );
    default:
      throw new Error(`The renderer does not know the node type ${node.type}`);
  }
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && value !== 1 ? value : undefined;
}
