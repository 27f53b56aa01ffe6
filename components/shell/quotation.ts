/** Words that are selected in a text, with where they stand. */
export type Quotation = {
  readonly paragraphs: readonly string[];
  /** The title of the page, and of a post who wrote it. */
  readonly source: string;
  /** The address of the first block or passage. */
  readonly address: string;
};

/** What a browser calls Markdown on the clipboard, where it takes it. */
export const MARKDOWN = "web text/markdown";

/** What carries the id by which a block of an article, or a passage of a source, is linked to. */
const PLACE = "[id^='b-'], [id^='p-']";
/** What holds words: blocks of an article, and the words of a passage. */
const BLOCK = "[id^='b-'], [data-words]";

/** The quotation of what is selected within a text; null where no words of it are. */
export function selectedQuotation(root: Element, selection: Selection | null): Quotation | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const blocks = [...root.querySelectorAll(BLOCK)].filter(
    (block) => range.intersectsNode(block) && block.querySelector(BLOCK) === null,
  );
  const found = blocks
    .map((block) => ({ block, words: wordsWithin(block, range) }))
    .filter(({ words }) => words !== "");
  const [first] = found;
  if (!first) return null;
  const place = first.block.closest(PLACE)?.id ?? "";
  return {
    paragraphs: found.map(({ words }) => words),
    source: sourceOf(root, first.block),
    address: `${location.origin}${location.pathname}${place === "" ? "" : `#${place}`}`,
  };
}

function wordsWithin(block: Element, selected: Range): string {
  const range = selected.cloneRange();
  if (!block.contains(range.startContainer)) range.setStart(block, 0);
  if (!block.contains(range.endContainer)) range.setEnd(block, block.childNodes.length);
  const part = range.cloneContents();
  for (const extra of part.querySelectorAll("[data-claim-ref], [data-note], aside, button")) extra.remove();
  for (const formula of part.querySelectorAll("[data-formula]"))
    formula.replaceWith(`$${formula.getAttribute("data-formula")}$`);
  for (const line of part.querySelectorAll("br")) line.replaceWith(" ");
  return (part.textContent ?? "").replace(/\s+/g, " ").trim();
}

function sourceOf(root: Element, block: Element): string {
  const title = root.querySelector("h1")?.textContent ?? document.title;
  const post = block.closest("article[aria-labelledby]")?.getAttribute("aria-labelledby");
  const author = post ? document.getElementById(post)?.textContent : null;
  return [author, title].flatMap((words) => words?.replace(/\s+/g, " ").trim() || []).join(", ");
}

/** A quotation as plain text: the words in quotation marks, and below them where they stand. */
export function asText({ paragraphs, source, address }: Quotation): string {
  return `“${paragraphs.join("\n\n")}”\n— ${source}, ${address}`;
}

/** The same in Markdown (CommonMark). */
export function asMarkdown({ paragraphs, source, address }: Quotation): string {
  const escaped = (words: string) => words.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
  const lines = [...paragraphs.map(escaped), `— [${escaped(source)}](<${address}>)`];
  return `${lines.map((line) => `> ${line}`).join("\n>\n")}\n`;
}

/** The same as HTML. */
export function asHtml({ paragraphs, source, address }: Quotation): string {
  const escaped = (words: string) =>
    words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  const words = paragraphs.map((each) => `<p>${escaped(each)}</p>`).join("");
  const link = `<a href="${escaped(address)}">${escaped(source)}</a>`;
  return `<blockquote cite="${escaped(address)}">${words}</blockquote><p>— ${link}</p>`;
}
