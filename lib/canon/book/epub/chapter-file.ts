import { articlePath } from "@/lib/articles/article";
import { fieldLabel } from "@/lib/articles/facts/kind-field";
import { sectionKey } from "@/lib/articles/links/section-target";
import { STATUS_LABELS } from "@/lib/canon/decision";
import { articleSlug, isSafeHref, sectionLink } from "@/lib/document/model/link";
import { noteKey, numberedNotes } from "@/lib/document/model/numbered-notes";
import { bookMessages } from "@/lib/language/subjects/book";
import type { BookChapter } from "../book";
import type { ChapterText } from "../read-chapter";
import { citedPlace, type SourcedClaim, sourcedClaims } from "../sources";
import { drawBlock } from "./draw-block";
import { drawInline } from "./draw-inline";
import type { Drawing } from "./drawing";
import type { BookPictures } from "./pictures";
import { element, type XmlElement, type XmlNode } from "./xml";

/** What the drawing of all chapters has in common. */
export type DrawnBook = {
  /** Of the site and the world: where what is not in the book is read. */
  readonly site: string;
  readonly worldSlug: string;
  /** The file of each chapter, by the slug of its article. */
  readonly files: ReadonlyMap<string, string>;
  readonly pictures: BookPictures;
};

/** A chapter as the body of its file. `ids` are those that links can name; `mathml`: it has formulas. */
export type DrawnChapter = { readonly body: XmlElement; readonly ids: ReadonlySet<string>; readonly mathml: boolean };

/** Characters of TeX that one chapter draws; what is beyond stands as its source. */
const MAX_DRAWN = 50_000;

/** Draws a chapter: its title, its text, its notes and its sources. */
export function drawChapter(chapter: BookChapter, text: ChapterText, inBook: DrawnBook): DrawnChapter {
  const claims = sourcedClaims(text.claims);
  const ids = new Set<string>();
  const state = { mathml: false, left: MAX_DRAWN };
  const drawing = drawingOf(text, claims, inBook, ids, state);
  const blocks = text.doc.content.flatMap((node) => drawBlock(node, drawing));
  const body = element(
    "body",
    {},
    element("h1", {}, chapter.title),
    blocks,
    notesOf(text, drawing),
    sourcesOf(claims, drawing),
    text.left > 0 ? element("p", { class: "left" }, bookMessages()("leftOutSentences", { count: text.left })) : [],
  );
  return { body, ids, mathml: state.mathml };
}

type State = { mathml: boolean; left: number };

function drawingOf(
  text: ChapterText,
  claims: readonly SourcedClaim[],
  inBook: DrawnBook,
  ids: Set<string>,
  state: State,
): Drawing {
  const numbers = new Map(claims.map(({ id, number }) => [id, number]));
  const notes = numberedNotes(text.doc);
  const once = (wanted: string): string | undefined => {
    const id = wanted.replace(/[^\w-]/g, "_");
    if (ids.has(id)) return undefined;
    ids.add(id);
    return id;
  };
  const drawing: Drawing = {
    inline: (block) => drawInline(block, drawing),
    id: once,
    href: (href) => hrefIn(href, text, inBook),
    picture: (file, alt) => pictureIn(file, alt, text, inBook),
    fieldLabel: (key) => fieldLabel(text.fields, key),
    sourceMark: (claim) => {
      const number = numbers.get(claim);
      return number === undefined ? [] : [mark(`#s-${number}`, once(`r-${number}`), String(number))];
    },
    noteMark: (note) => {
      const number = notes.get(noteKey(note))?.number;
      return number === undefined ? [] : [mark(`#n-${number}`, once(`nr-${number}`), `[${number}]`)];
    },
    mayDraw: (length) => {
      state.left -= length;
      return state.left >= 0;
    },
    usesMathml: () => {
      state.mathml = true;
    },
  };
  return drawing;
}

function mark(href: string, id: string | undefined, words: string): XmlElement {
  return element("sup", {}, element("a", { href, id, "epub:type": "noteref", role: "doc-noteref" }, words));
}

function hrefIn(href: string, text: ChapterText, { site, worldSlug, files }: DrawnBook): string | null {
  const slug = articleSlug(href);
  if (slug === null) return isSafeHref(href) && URL.canParse(href) ? new URL(href).href : null;
  const target = text.targets.get(slug);
  if (!target) return null;
  const section = sectionLink(href);
  const block = section && text.sections.get(sectionKey(section))?.block;
  const place = block ? `#b-${block.replace(/[^\w-]/g, "_")}` : "";
  return `${files.get(target.slug) ?? `${site}${articlePath(worldSlug, target.slug)}`}${place}`;
}

function pictureIn(file: string, alt: string, { files }: ChapterText, { pictures }: DrawnBook) {
  const kept = pictures.get(file);
  return kept ? { href: kept.href, alt: alt || files.get(file)?.alt || "", credit: kept.credit } : null;
}

function notesOf({ doc }: ChapterText, drawing: Drawing): readonly XmlElement[] {
  const t = bookMessages();
  const notes = [...numberedNotes(doc).values()];
  if (notes.length === 0) return [];
  const items = notes.map(({ number, note }) => {
    const back = element("a", { href: `#nr-${number}`, role: "doc-backlink" }, "↩");
    return element("li", { id: drawing.id(`n-${number}`), value: String(number) }, drawing.inline(note), " ", back);
  });
  return [endnotes(t("notes"), items)];
}

function sourcesOf(claims: readonly SourcedClaim[], drawing: Drawing): readonly XmlElement[] {
  const t = bookMessages();
  if (claims.length === 0) return [];
  const items = claims.map((claim) => {
    const back = element("a", { href: `#r-${claim.number}`, role: "doc-backlink" }, "↩");
    const status = claim.status === "canon" ? [] : [element("em", {}, `${STATUS_LABELS[claim.status].name}. `)];
    const told: XmlNode[] = claim.citations.flatMap((citation, index) => [
      `${index > 0 ? " " : ""}“${citation.quote}” `,
      element("cite", {}, citedPlace(citation)),
      ".",
    ]);
    return element("li", { id: drawing.id(`s-${claim.number}`), value: String(claim.number) }, status, told, " ", back);
  });
  return [endnotes(t("sources"), items)];
}

function endnotes(title: string, items: readonly XmlElement[]): XmlElement {
  const attributes = { "epub:type": "endnotes", role: "doc-endnotes", class: "endnotes" };
  return element("section", attributes, element("h2", {}, title), element("ol", {}, items));
}
