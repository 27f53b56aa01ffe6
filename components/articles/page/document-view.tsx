import { Fragment, type ReactNode } from "react";
import { renderNode } from "@/components/document/render-node";
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
        groupParts(doc.content).map(({ nodes, turn, from }) => (
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
function groupParts(content: readonly NodeJson[]): readonly Part[] {
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
  const id = blockId(node) ? `b-${blockId(node)}` : undefined;
  return renderNode(node, {
    attributes: { id },
    lines: () => [renderInline(node, context)],
    children: () =>
      node.content?.map((child, index) => <Block key={blockId(child) || index} node={child} context={context} />),
  });
}
