import { clsx } from "clsx";
import { Fragment, type ReactNode } from "react";
import { areDrawnAtOnce, drawInParts } from "@/components/document/draw-in-parts";
import { formulaDrawing } from "@/components/document/formula";
import { renderNode } from "@/components/document/render-node";
import { StaticMarkup } from "@/components/document/static-markup";
import { Link2 } from "@/components/ui/icons";
import { proseClass } from "@/components/ui/prose-class";
import { isFactBox } from "@/lib/document/model/fact-box-first";
import { blockId, type DocJson, type NodeJson } from "@/lib/document/model/json";
import { listKey } from "@/lib/document/model/list-attributes";
import { numberedNotes } from "@/lib/document/model/numbered-notes";
import { nodeText } from "@/lib/document/model/text";
import { articleMessages } from "@/lib/language/subjects/article";
import { ClaimNotes } from "./claim-notes";
import { type DocumentContext, isOneOfSeveral, placeId } from "./document-context";
import styles from "./document-view.module.css";
import { drawList } from "./draw-list";
import { drawPicture } from "./draw-picture";
import { FactBox } from "./fact-box";
import { Footnotes } from "./footnotes";
import { claimsIn } from "./numbered-claim";
import { renderInline } from "./render-inline";

type TextProps = { doc: DocJson; context: DocumentContext };

/**
 * An article's text, from its document alone: elements are made here and nowhere else, so no text can become markup. The
 * sources of a block's claims float into the margin beside it.
 */
export function DocumentView({ doc, context: around }: TextProps) {
  const context = { ...around, notes: numberedNotes(doc), formula: formulaDrawing() };
  const [first, ...rest] = doc.content;
  const box = first && isFactBox(first) ? first : null;
  return (
    <>
      <FactBox box={box} context={context} />
      {box && <Margin node={box} context={context} />}
      <Text content={box ? rest : doc.content} context={context} />
    </>
  );
}

function Text({ content, context }: { content: readonly NodeJson[]; context: DocumentContext }) {
  const className = clsx(proseClass, context.sentences && styles.mapped);
  // Whose words they are is shown by elements that have a life of their own.
  const Still = context.stretch ? Fragment : StaticMarkup;
  const draw = (nodes: readonly NodeJson[]) => <Blocks nodes={nodes} context={context} />;
  if (!context.stretch && areDrawnAtOnce(content)) {
    return (
      <StaticMarkup className={className}>
        {draw(content)}
        <Footnotes context={context} />
      </StaticMarkup>
    );
  }
  return (
    <div className={className}>
      {drawInParts(content, (nodes) => (areDrawnAtOnce(nodes) ? <Still>{draw(nodes)}</Still> : draw(nodes)))}
      <Footnotes context={context} />
    </div>
  );
}

type BlocksProps = { nodes: readonly NodeJson[]; context: DocumentContext };

function Blocks({ nodes, context }: BlocksProps) {
  return nodes.map((node, index) => (
    <Fragment key={blockId(node) || index}>
      <Margin node={node} context={context} />
      {node.type === "heading" ? <Headed node={node} context={context} /> : <Block node={node} context={context} />}
    </Fragment>
  ));
}

/** The sources of a block's claims beside it; a chapter of a book has them at its end. */
function Margin({ node, context }: { node: NodeJson; context: DocumentContext }) {
  return context.book ? null : <ClaimNotes claims={claimsIn(node, context.claims)} worldSlug={context.worldSlug} />;
}

/** A heading and the link to it, which stands beside it so that it is no part of its name. */
function Headed({ node, context }: { node: NodeJson; context: DocumentContext }) {
  const t = articleMessages();
  const id = blockId(node);
  const title = nodeText(node).trim();
  if (id === "" || title === "" || context.stretch || context.book) return <Block node={node} context={context} />;
  return (
    <div data-headed={String(node.attrs?.level)}>
      <Block node={node} context={context} />
      <a href={`#b-${id}`} data-anchor="" className={styles.anchor} aria-label={t("copyALinkToTitle", { title })}>
        <Link2 aria-hidden="true" />
      </a>
    </div>
  );
}

function Block({ node, context }: { node: NodeJson; context: DocumentContext }): ReactNode {
  const id = blockId(node) ? placeId(context, `b-${blockId(node)}`) : undefined;
  return renderNode(node, {
    attributes: { id },
    isInset: isOneOfSeveral(context),
    lines: () => [renderInline(node, context)],
    formula: context.formula,
    picture:
      context.files &&
      ((shown) => drawPicture(shown, context.files?.get(String(shown.attrs?.file)), context.worldSlug)),
    list: context.lists && ((list) => drawList(list, context.lists?.get(listKey(list)), context.worldSlug)),
    children: (isMeant = () => true) =>
      drawInParts(
        (node.content ?? []).filter(({ type }) => isMeant(type)),
        (children, from) =>
          children.map((child, index) => <Block key={blockId(child) || from + index} node={child} context={context} />),
      ),
  });
}
