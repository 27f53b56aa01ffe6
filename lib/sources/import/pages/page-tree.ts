/** An element of a page as far as its text goes: what it is called, the few attributes that are kept, what stands in it. */
export type PageElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PageNode[];
  /** Line of the file on which its tag begins, from 1. */
  readonly line: number;
};

/** A piece of a page: an element, or text with its entities decoded. */
export type PageNode = PageElement | string;

/** Whether an element has a class. */
export function hasClass(element: PageElement, name: string): boolean {
  const classes = element.attributes.class ?? "";
  return classes.includes(name) && classes.split(/\s+/).includes(name);
}

/** Whether an element has one of some classes. */
export function hasAnyClass(element: PageElement, names: ReadonlySet<string>): boolean {
  const classes = element.attributes.class ?? "";
  return classes !== "" && classes.split(/\s+/).some((name) => names.has(name));
}

/** All elements below one, in the order of the page. */
export function* elementsIn(root: PageElement): Generator<PageElement> {
  const stack: PageNode[][] = [root.children];
  const places = [0];
  while (stack.length > 0) {
    const depth = stack.length - 1;
    const node = stack[depth]?.[places[depth] ?? 0];
    places[depth] = (places[depth] ?? 0) + 1;
    if (node === undefined) {
      stack.pop();
      places.pop();
    } else if (typeof node !== "string") {
      yield node;
      stack.push(node.children);
      places.push(0);
    }
  }
}

/** The first element below one for which something holds. */
export function findIn(root: PageElement, holds: (element: PageElement) => boolean): PageElement | null {
  for (const element of elementsIn(root)) if (holds(element)) return element;
  return null;
}

/** All elements below one for which something holds. */
export function allIn(root: PageElement, holds: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = [];
  for (const element of elementsIn(root)) if (holds(element)) found.push(element);
  return found;
}

/** The words in an element on one line; `skip` leaves elements out. */
export function wordsIn(root: PageElement, skip: (element: PageElement) => boolean = () => false): string {
  const pieces: string[] = [];
  const collect = (element: PageElement): void => {
    for (const node of element.children) {
      if (typeof node === "string") pieces.push(node);
      else if (!skip(node)) collect(node);
    }
  };
  collect(root);
  return cleanText(pieces.join("")).replace(/\s+/g, " ").trim();
}

/** The content of a page's `<meta>` with a name or property. */
export function metaOf(page: PageElement, name: string): string | null {
  const meta = findIn(
    page,
    ({ name: tag, attributes }) => tag === "meta" && (attributes.property === name || attributes.name === name),
  );
  return meta?.attributes.content?.trim() || null;
}

/** The page's own address, as it says itself; null when it does not. */
export function pageAddress(page: PageElement): URL | null {
  const link = findIn(page, ({ name, attributes }) => name === "link" && attributes.rel === "canonical");
  const base = findIn(page, ({ name }) => name === "base");
  for (const candidate of [link?.attributes.href, metaOf(page, "og:url"), base?.attributes.href]) {
    const url = webAddress(candidate ?? "", null);
    if (url) return url;
  }
  return null;
}

/** Addresses longer than this name no picture: they hold something. */
const MAX_ADDRESS = 2_000;

/** An address as a link leads to it; null for anything but http and https. */
export function webAddress(raw: string, base: URL | null): URL | null {
  const address = raw.trim();
  if (address === "" || address.length > MAX_ADDRESS) return null;
  const whole = address.startsWith("//") ? `https:${address}` : address;
  const url = URL.parse(whole, base ?? undefined);
  return url && (url.protocol === "https:" || url.protocol === "http:") ? url : null;
}

/** A text without signs that nobody sees: control characters, soft hyphens, zero-width spaces, halves of characters. */
export function cleanText(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/\u00A0/g, " ")
    .toWellFormed();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF]/g;
