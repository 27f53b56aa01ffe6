import { type Counter, countUp } from "./counter";
import { addText, type BlockBuilder, type FlowPlace, flush, isInSentence } from "./page-builder";
import { findIn, hasAnyClass, hasClass, type PageElement, webAddress, wordsIn } from "./page-tree";

/** The side of a picture, in pixels, up to which it is an icon: a smiley, a flag beside a name. */
const ICON = 64;

/** Classes that pages give to icons. */
const ICONS = new Set(
  "smilie emoji Emoji icon wp-smiley flagicon mw-emoji twemoji tex latex mwe-math-fallback-image-inline".split(" "),
);

/** Folders that browsers make beside a saved page: such an address leads to nobody's picture but the saver's. */
const SAVED_FOLDER = /^(?:\.\/)?[^/]+_files\//;

/** The address of a picture on the web, as far as its element tells it; others are counted in `dropped`. */
export function pictureAddress({ attributes }: PageElement, base: URL | null, dropped: Counter): string | null {
  const candidates = [attributes["data-url"], attributes["data-src"], attributes.src];
  for (const candidate of candidates) {
    if (candidate === undefined || SAVED_FOLDER.test(candidate)) continue;
    const url = webAddress(candidate, base);
    if (url) return url.href;
    countUp(dropped, "picture addresses that are not on the web");
  }
  return null;
}

/** What a picture without words is called: its file's name. */
function pictureName(address: string | null): string {
  const name = address === null ? "" : (new URL(address).pathname.split("/").at(-1) ?? "");
  try {
    return decodeURIComponent(name) || "Picture";
  } catch {
    return name || "Picture";
  }
}

/** Whether an element is a picture with what belongs to it. */
export function isFigure(element: PageElement): boolean {
  return element.name === "figure" || hasClass(element, "thumb") || hasClass(element, "gallerybox");
}

const CAPTIONS = new Set("thumbcaption gallerytext wp-caption-text".split(" "));

/** Whether an element holds the words below a picture or above a table. */
export function isCaption(element: PageElement): boolean {
  return element.name === "figcaption" || element.name === "caption" || hasAnyClass(element, CAPTIONS);
}

/** A picture and its caption are one passage: the caption's words, with the address of the picture. */
export function placeOfFigure(builder: BlockBuilder, element: PageElement, place: FlowPlace): FlowPlace {
  const caption = findIn(element, (node) => isCaption(node) && wordsIn(node) !== "");
  const image = findIn(element, ({ name }) => name === "img");
  const captioned = caption !== null && image !== null;
  return {
    ...place,
    figure: { captioned, address: captioned ? pictureAddress(image, builder.base, builder.dropped) : null },
  };
}

/**
 * A picture: an icon is read as its description, in its sentence; one that stands in a line of words waits for what follows it; one
 * that stands alone is a caption of its own.
 */
export function addPicture(builder: BlockBuilder, image: PageElement, place: FlowPlace): void {
  const inline = builder.rules.inlineImage?.(image) ?? null;
  if (inline !== null) addText(builder, inline, place, image.line);
  else if (!place.figure?.captioned) addDescribed(builder, image, place);
}

function addDescribed(builder: BlockBuilder, image: PageElement, place: FlowPlace): void {
  const words = descriptionOf(image);
  const size = sizeOf(image);
  const isIcon = hasAnyClass(image, ICONS) || (size !== null && size <= ICON);
  if (isIcon || place.flat) {
    if (words === "") countUp(builder.dropped, "pictures without a description");
    else
      addText(builder, isIcon && !isInSentence(builder) && !place.flat ? `${words} ` : ` ${words} `, place, image.line);
    return;
  }
  const alone = captionOf(builder, image, place);
  const isLarge = hasClass(image, "bbImage") || size !== null;
  if (builder.open !== null && !isInSentence(builder)) flush(builder);
  if (isInSentence(builder) || alone) builder.waiting.push({ words, alone, isLarge });
}

function descriptionOf({ attributes: { alt = "", title = "" } }: PageElement): string {
  return alt.trim() || title.trim();
}

/** The longer side of a picture as the page gives it, in pixels; null where it does not. */
function sizeOf({ attributes: { width = "", height = "" } }: PageElement): number | null {
  const sides = [width, height].filter((side) => /^\d+(?:px)?$/.test(side)).map((side) => Number.parseInt(side, 10));
  return sides.length === 0 ? null : Math.max(...sides);
}

function captionOf(builder: BlockBuilder, image: PageElement, place: FlowPlace): BlockBuilder["after"][number] | null {
  const address = pictureAddress(image, builder.base, builder.dropped);
  const words = descriptionOf(image);
  if (words === "" && builder.rules.decoration) countUp(builder.dropped, "pictures without a description");
  else if (words === "" && address === null) countUp(builder.dropped, "pictures without words or address");
  else return { text: words || pictureName(address), place: { ...place, kind: "caption", address }, line: image.line };
  return null;
}
