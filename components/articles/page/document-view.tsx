import { Fragment, type ReactNode } from "react";
import { drawInParts } from "@/components/document/draw-in-parts";
import { renderNode } from "@/components/document/render-node";
import { Prose } from "@/components/ui/prose";
import { blockId, type DocJson, type NodeJson } from "@/lib/document/model/json";
import { ClaimNotes } from "./claim-notes";
import type { DocumentContext } from "./document-context";
import styles from "./document-view.module.css";
import { drawPicture } from "./draw-picture";
import { claimsIn } from "./numbered-claim";
import { renderInline } from "./render-inline";

/**
 * An article's text, from its document alone: elements are made here and nowhere else, so no text can become markup. The
 * sources of a block's claims float into the margin beside it.
 */
export function DocumentView({ doc, context }: { doc: DocJson; context: DocumentContext }) {
  return (
    <Prose className={context.sentences && styles.mapped}>
      {drawInParts(doc.content, (nodes) => (
        <Blocks nodes={nodes} context={context} />
      ))}
    </Prose>
  );
}

type BlocksProps = { nodes: readonly NodeJson[]; context: DocumentContext };

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
    picture:
      context.files &&
      ((shown) => drawPicture(shown, context.files?.get(String(shown.attrs?.file)), context.worldSlug)),
    children: () =>
      drawInParts(node.content ?? [], (children, from) =>
        children.map((child, index) => <Block key={blockId(child) || from + index} node={child} context={context} />),
      ),
  });
}
