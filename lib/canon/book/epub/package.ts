import { strToU8, type Zippable, zipSync } from "fflate";
import { bookMessages } from "@/lib/language/subjects/book";
import { type Book, type BookPart, chaptersOf } from "../book";
import type { DrawnChapter } from "./chapter-file";
import type { BookPictures } from "./pictures";
import { STYLES } from "./styles";
import { element, type XmlElement, type XmlNode, xmlFile } from "./xml";

/** What a book is besides its chapters. */
export type BookDetails = {
  /** Names the book for ever, whatever becomes of its text. */
  readonly identifier: string;
  /** The title of its world. */
  readonly world: string;
  readonly now: Date;
  /** Drawn chapters in the order of the book. */
  readonly drawn: readonly DrawnChapter[];
  readonly pictures: BookPictures;
};

type Item = {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  readonly properties?: string | undefined;
};

const XHTML = "application/xhtml+xml";

/** The file of a chapter with that number. */
export function chapterFile(number: number): string {
  return `chapter-${number}.xhtml`;
}

/** A book as an EPUB 3: a zip file of its chapters, its pictures and what leads to them. */
export function packed(book: Book, details: BookDetails): Uint8Array {
  const chapters = chaptersOf(book);
  const parts = book.parts.flatMap((part, index) => (part.title === "" ? [] : [{ part, file: partFile(index) }]));
  const page = (title: string, body: XmlElement) => pageFile(book.language, title, body);
  const files: Record<string, string> = {
    "title.xhtml": page(book.title, titleBody(book, details.world)),
    "nav.xhtml": page(bookMessages()("contents"), navBody(book)),
    ...Object.fromEntries(parts.map(({ part, file }) => [file, page(part.title, partBody(part))])),
    ...Object.fromEntries(
      chapters.map(({ number, title }, index) => [chapterFile(number), page(title, linked(details.drawn, index))]),
    ),
    "styles.css": STYLES,
    "package.opf": packageFile(book, details),
  };
  // The type of the file stands first in it and is not packed, as the standard asks for.
  const zipped: Zippable = { mimetype: [strToU8("application/epub+zip"), { level: 0 }] };
  zipped["META-INF/container.xml"] = strToU8(CONTAINER);
  for (const [name, text] of Object.entries(files)) zipped[`book/${name}`] = strToU8(text);
  for (const { href, bytes } of details.pictures.values()) zipped[`book/${href}`] = [bytes, { level: 0 }];
  return zipSync(zipped, { mtime: details.now });
}

const CONTAINER = xmlFile(
  element(
    "container",
    { version: "1.0", xmlns: "urn:oasis:names:tc:opendocument:xmlns:container" },
    element(
      "rootfiles",
      {},
      element("rootfile", { "full-path": "book/package.opf", "media-type": "application/oebps-package+xml" }),
    ),
  ),
);

function partFile(index: number): string {
  return `part-${index + 1}.xhtml`;
}

function pageFile(language: string, title: string, body: XmlElement): string {
  const link = element("link", { rel: "stylesheet", type: "text/css", href: "styles.css" });
  const head = element("head", {}, element("title", {}, title), link);
  const spaces = { xmlns: "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops" };
  const root = element("html", { ...spaces, lang: language, "xml:lang": language }, head, body);
  return xmlFile(root, "<!DOCTYPE html>\n");
}

function titleBody({ title, byline }: Book, world: string): XmlElement {
  const by = byline === "" ? [] : [element("p", { class: "byline" }, byline)];
  const cover = { class: "title-page", "epub:type": "titlepage" };
  return element("body", {}, element("section", cover, element("h1", {}, title), by, element("p", {}, world)));
}

function partBody({ title }: BookPart): XmlElement {
  return element(
    "body",
    {},
    element("section", { class: "title-page", "epub:type": "part" }, element("h1", {}, title)),
  );
}

function navBody({ parts }: Book): XmlElement {
  const entry = (href: string, words: string, below: readonly XmlElement[] = []) =>
    element("li", {}, element("a", { href }, words), below.length > 0 ? element("ol", {}, below) : []);
  const entries = parts.flatMap(({ title, chapters }, index) => {
    const below = chapters.map((chapter) => entry(chapterFile(chapter.number), chapter.title));
    return title === "" ? below : [entry(partFile(index), title, below)];
  });
  const heading = element("h1", {}, bookMessages()("contents"));
  return element(
    "body",
    {},
    element("nav", { "epub:type": "toc", role: "doc-toc" }, heading, element("ol", {}, entries)),
  );
}

/** A chapter with its links to others: one to a place that the other does not have leads to its beginning. */
function linked(drawn: readonly DrawnChapter[], index: number): XmlElement {
  const ids = new Map(drawn.map((chapter, place) => [chapterFile(place + 1), chapter.ids]));
  const there = (href: string): string | undefined => {
    const [file = "", place] = href.split("#");
    const known = ids.get(file === "" ? chapterFile(index + 1) : file);
    return place === undefined || !known || known.has(place) ? href : file || undefined;
  };
  const walk = (node: XmlNode): XmlNode => (typeof node === "string" ? node : mended(node));
  const mended = ({ name, attributes, children }: XmlElement): XmlElement => ({
    name,
    attributes: name === "a" && attributes.href ? { ...attributes, href: there(attributes.href) } : attributes,
    children: children.map(walk),
  });
  const own = drawn[index];
  if (!own) throw new Error(`The book has no chapter ${index + 1}`);
  return mended(own.body);
}

function packageFile(book: Book, details: BookDetails): string {
  const { items, spine } = manifestOf(book, details);
  return xmlFile(
    element(
      "package",
      { xmlns: "http://www.idpf.org/2007/opf", version: "3.0", "unique-identifier": "id", "xml:lang": book.language },
      metadataOf(book, details),
      element(
        "manifest",
        {},
        items.map(({ id, href, type, properties }) => element("item", { id, href, "media-type": type, properties })),
      ),
      element(
        "spine",
        {},
        spine.map((idref) => element("itemref", { idref })),
      ),
    ),
  );
}

function manifestOf(book: Book, { drawn, pictures }: BookDetails) {
  const page = (id: string, href: string, properties?: string): Item => ({ id, href, type: XHTML, properties });
  const text = book.parts.flatMap(({ title, chapters }, index) => [
    ...(title === "" ? [] : [page(`part-${index + 1}`, partFile(index))]),
    ...chapters.map(({ number }) =>
      page(`chapter-${number}`, chapterFile(number), drawn[number - 1]?.mathml ? "mathml" : undefined),
    ),
  ]);
  const shown = [page("title", "title.xhtml"), page("nav", "nav.xhtml", "nav"), ...text];
  const images = [...pictures.values()].map(
    ({ href, type }, index): Item => ({ id: `picture-${index + 1}`, href, type }),
  );
  const styles: Item = { id: "styles", href: "styles.css", type: "text/css" };
  return { items: [...shown, styles, ...images], spine: shown.map(({ id }) => id) };
}

function metadataOf({ title, byline, language }: Book, { identifier, world, now, pictures }: BookDetails): XmlElement {
  const meta = (property: string, value: string) => element("meta", { property }, value);
  return element(
    "metadata",
    { "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
    element("dc:identifier", { id: "id" }, identifier),
    element("dc:title", {}, title),
    element("dc:language", {}, language),
    byline === "" ? [] : element("dc:creator", {}, byline),
    element("dc:publisher", {}, world),
    meta("dcterms:modified", `${now.toISOString().slice(0, 19)}Z`),
    meta("schema:accessMode", "textual"),
    pictures.size > 0 ? meta("schema:accessMode", "visual") : [],
    meta("schema:accessibilityFeature", "tableOfContents"),
    meta("schema:accessibilityFeature", "structuralNavigation"),
    meta("schema:accessibilityHazard", "none"),
  );
}
