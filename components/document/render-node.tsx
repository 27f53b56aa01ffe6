import { Fragment, type ReactNode } from "react";
import { fieldWords } from "@/lib/document/facts/field-words";
import type { NodeJson } from "@/lib/document/model/json";
import { pictureUrl } from "@/lib/document/model/picture-source";
import { articleMessages } from "@/lib/language/subjects/article";
import type { Decorator } from "./decorator";
import { callout, details, summary } from "./render-boxes";
import { formula, formulaBlock } from "./render-formula";
import { articleList } from "./render-list";
import { quotation, quoteSource } from "./render-quotation";
import { otherThanOne, table, tableCell, tableHeader } from "./render-table";

type Render = (node: NodeJson, decorate: Decorator) => ReactNode;

/**
 * The element of a node, for whatever screen: the only place that knows which one that is. A new type of node takes its place in
 * `ELEMENTS`; a test draws every one of lib/document/model/definitions.ts.
 */
export function renderNode(node: NodeJson, decorate: Decorator): ReactNode {
  const render = ELEMENTS.get(node.type);
  if (!render) throw new Error(`The renderer does not know the node type ${node.type}`);
  return render(node, decorate);
}

const ELEMENTS: ReadonlyMap<string, Render> = new Map<string, Render>([
  ["paragraph", (_node, decorate) => linesIn("p", decorate)],
  ["heading", (node, decorate) => linesIn(headingTag(node, decorate), decorate)],
  ["codeBlock", (_node, decorate) => codeLines(decorate)],
  ["picture", (node, decorate) => picture(node, decorate)],
  ["gallery", (_node, decorate) => gallery(decorate)],
  ["factBox", (_node, decorate) => factBox(decorate)],
  ["fact", (node, decorate) => fact(node, decorate)],
  ["formulaBlock", (node, decorate) => formulaBlock(node, decorate)],
  ["articleList", (node, decorate) => articleList(node, decorate)],
  ["horizontalRule", (_node, { attributes }) => <hr id={attributes?.id} />],
  ["footnote", (_node, decorate) => footnote(decorate)],
  ["formula", (node, decorate) => formula(node, decorate)],
  ["hardBreak", (_node, decorate) => lineBreak(decorate)],
  ["blockquote", (node, decorate) => quotation(node, decorate)],
  ["quoteSource", (_node, decorate) => quoteSource(decorate)],
  ["callout", (node, decorate) => callout(node, decorate)],
  ["details", (_node, decorate) => details(decorate)],
  ["summary", (_node, decorate) => summary(decorate)],
  ["bulletList", (_node, { attributes, children }) => <ul {...attributes}>{children?.()}</ul>],
  ["orderedList", (node, decorate) => orderedList(node, decorate)],
  ["listItem", (_node, decorate) => <li {...decorate.attributes}>{inside(decorate)}</li>],
  ["taskList", (_node, decorate) => taskList(decorate)],
  ["taskItem", (node, decorate) => taskItem(node, decorate)],
  ["table", (_node, decorate) => table(decorate)],
  ["tableRow", (_node, { attributes, children }) => <tr {...attributes}>{children?.()}</tr>],
  ["tableHeader", (node, decorate) => tableHeader(node, decorate)],
  ["tableCell", (node, decorate) => tableCell(node, decorate)],
]);

function linesIn(Tag: "p" | "h2" | "h3" | "h4" | "h5", { attributes, lines, note }: Decorator): ReactNode {
  return lines?.().map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line, or an old one and a new one
    <Tag key={index} {...attributes} dir="auto">
      {index === 0 && note}
      {line}
    </Tag>
  ));
}

/** One level lower where the page has headings of its own above them. */
function headingTag({ attrs }: NodeJson, { isInset = false }: Decorator): "h2" | "h3" | "h4" | "h5" {
  if (attrs?.level === 4) return isInset ? "h5" : "h4";
  if (attrs?.level === 3) return isInset ? "h4" : "h3";
  return isInset ? "h3" : "h2";
}

function codeLines({ attributes, lines, note }: Decorator): ReactNode {
  return lines?.().map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <pre key={index} {...attributes}>
      {index === 0 && note}
      <code>{line}</code>
    </pre>
  ));
}

function picture(node: NodeJson, decorate: Decorator): ReactNode {
  const { attributes, lines, note } = decorate;
  const { image, credit } = decorate.picture?.(node) ?? { image: smallPicture(node) };
  const captions = (lines?.() ?? []).filter((line) => !(Array.isArray(line) && line.length === 0));
  return (
    <figure {...attributes} data-size={node.attrs?.size === "full" ? undefined : String(node.attrs?.size)}>
      {note}
      {image}
      {(captions.length > 0 || credit) && (
        <figcaption dir="auto">
          {captions.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <div key={index}>{line}</div>
          ))}
          {credit}
        </figcaption>
      )}
    </figure>
  );
}

/** Where nothing else is known of a picture than what the text says. */
function smallPicture({ attrs }: NodeJson): ReactNode {
  return <img src={pictureUrl(String(attrs?.file), 480)} alt={String(attrs?.alt)} loading="lazy" data-small="" />;
}

function gallery({ attributes, children, note }: Decorator): ReactNode {
  return (
    <div {...attributes} data-gallery="">
      {note}
      {children?.()}
    </div>
  );
}

function factBox({ attributes, children, note, isInset }: Decorator): ReactNode {
  const t = articleMessages();
  // Within another page there are several of them: no landmarks of it.
  if (isInset)
    return (
      <div {...attributes} data-fact-box="">
        {note}
        <dl>{children?.()}</dl>
      </div>
    );
  return (
    <aside {...attributes} data-fact-box="" aria-label={t("facts")}>
      {note}
      <dl>{children?.()}</dl>
    </aside>
  );
}

function fact({ attrs }: NodeJson, { attributes, lines, note, fieldLabel = fieldWords }: Decorator): ReactNode {
  return (
    <div {...attributes} data-fact="">
      <dt>{fieldLabel(String(attrs?.field))}</dt>
      {lines?.().map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <dd key={index} dir="auto">
          {index === 0 && note}
          {line}
        </dd>
      ))}
    </div>
  );
}

function lineBreak({ note }: Decorator): ReactNode {
  return (
    <>
      {note}
      <br />
    </>
  );
}

/** What a screen shows of a note in its line: a mark, or its words. */
function footnote({ lines, note }: Decorator): ReactNode {
  return (
    <span data-note="">
      {note}
      {lines?.().map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Fragment key={index}>{line}</Fragment>
      ))}
    </span>
  );
}

function inside({ note, children }: Decorator): ReactNode {
  return (
    <>
      {note}
      {children?.()}
    </>
  );
}

function orderedList({ attrs }: NodeJson, { attributes, children }: Decorator): ReactNode {
  return (
    <ol {...attributes} start={otherThanOne(attrs?.start)}>
      {children?.()}
    </ol>
  );
}

function taskList({ attributes, children }: Decorator): ReactNode {
  return (
    <ul {...attributes} data-type="taskList">
      {children?.()}
    </ul>
  );
}

function taskItem({ attrs }: NodeJson, decorate: Decorator): ReactNode {
  const t = articleMessages();
  const done = attrs?.checked === true;
  return (
    <li {...decorate.attributes}>
      <input type="checkbox" checked={done} disabled aria-label={done ? t("done") : t("stillToDo")} />
      <div>{inside(decorate)}</div>
    </li>
  );
}
