import { type Counter, countUp } from "./counter";
import { type PageBlock, type PageRules, pageBlocks } from "./page-blocks";
import type { StandsFor } from "./page-builder";
import { embeddedIn, isFrame } from "./page-films";
import { allIn, findIn, hasAnyClass, hasClass, type PageElement, webAddress, wordsIn } from "./page-tree";

/** A post as a saved page of a XenForo forum has it. */
export type SavedPost = {
  /** The post's number in its forum: "900012". */
  readonly id: string;
  readonly author: string;
  /** When it was written, in ms since 1970; null when the page does not say. */
  readonly at: number | null;
  /** When it was last changed, in ms; 0 when it never was. */
  readonly editedAt: number;
  /** Its place in the thread, as in "#21"; null when the page does not say. */
  readonly place: number | null;
  readonly blocks: readonly PageBlock[];
  readonly line: number;
  /** The file in which it was found. */
  readonly file: string;
};

/** Whether an element is a post of a thread. */
export function isPost(element: PageElement): boolean {
  return hasClass(element, "message") && /^post-\d+$/.test(element.attributes["data-content"] ?? "");
}

type PageOf = { readonly file: string; readonly base: URL | null; readonly dropped: Counter };

/** Reads a post; null for one whose text the page does not show (deleted, or hidden from the person who saved it). */
export function savedPost(post: PageElement, { file, base, dropped }: PageOf): SavedPost | null {
  countFurniture(post, dropped);
  const content = findIn(
    post,
    (element) => hasClass(element, "message-userContent") || hasClass(element, "message-body"),
  );
  const body = content && findIn(content, (element) => hasClass(element, "bbWrapper"));
  if (!content || !body) {
    countUp(dropped, "posts that the page does not show");
    return null;
  }
  const header = findIn(post, (element) => hasClass(element, "message-attribution"));
  const edited = findIn(post, (element) => hasClass(element, "message-lastEdit"));
  return {
    id: (post.attributes["data-content"] ?? "").slice("post-".length),
    author: authorOf(post),
    at: (header && timeIn(header)) ?? timeIn(post),
    editedAt: (edited && timeIn(edited)) ?? 0,
    place: header && placeIn(header),
    blocks: [...threadmark(post), ...pageBlocks(body, RULES, dropped, base), ...attachments(post, base)],
    line: post.line,
    file,
  };
}

/** What stands around the words of a post, for the count of what is left out. */
const FURNITURE: readonly (readonly [className: string, what: string])[] = [
  ["message-avatar", "avatars"],
  ["message-signature", "signatures"],
  ["reactionsBar", "lists of reactions"],
  ["message-lastEdit", "notes of edits"],
];

function countFurniture(post: PageElement, dropped: Counter): void {
  for (const [className, what] of FURNITURE) {
    const shown = allIn(post, (element) => hasClass(element, className) && element.children.length > 0);
    if (shown.length > 0 && (className !== "reactionsBar" || shown.some((bar) => wordsIn(bar) !== "")))
      countUp(dropped, what);
  }
}

function authorOf(post: PageElement): string {
  const name =
    post.attributes["data-author"] ||
    wordsIn(findIn(post, (element) => hasClass(element, "message-name")) ?? { ...post, children: [] });
  return name.replace(/\s+/g, " ").trim().slice(0, 200) || "Somebody without a name";
}

function timeIn(element: PageElement): number | null {
  const time = findIn(element, ({ name }) => name === "time");
  const seconds = Number(time?.attributes["data-timestamp"] ?? time?.attributes["data-time"] ?? Number.NaN);
  const at = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(time?.attributes.datetime ?? "");
  return Number.isFinite(at) && Math.abs(at) < 8.64e15 ? at : null;
}

function placeIn(header: PageElement): number | null {
  for (const link of allIn(header, ({ name }) => name === "a")) {
    const [, digits] = /^#([\d.,\s]+)$/.exec(wordsIn(link)) ?? [];
    if (digits !== undefined) return Number(digits.replace(/\D/g, "")) || null;
  }
  return null;
}

/** The title that the forum gives a post as a part of a story stands above its words. */
function threadmark(post: PageElement): PageBlock[] {
  const label = findIn(
    post,
    (element) => hasClass(element, "threadmarkLabel") || hasClass(element, "threadmark-title"),
  );
  const text = label ? wordsIn(label) : "";
  if (!label || text === "") return [];
  const place = { marks: [], quotes: [], group: null, spoiler: null, address: null, level: null };
  return [{ kind: "heading", text, line: label.line, ...place }];
}

/** The attached files of a post, by name and address. */
function attachments(post: PageElement, base: URL | null): PageBlock[] {
  const list = findIn(post, (element) => hasClass(element, "message-attachments"));
  if (!list) return [];
  return allIn(list, ({ name }) => name === "li").flatMap((item) => {
    const link = findIn(item, ({ name, attributes }) => name === "a" && attributes.href !== undefined);
    const named = findIn(item, (element) => hasClass(element, "file-name") || hasClass(element, "filename"));
    const image = findIn(item, ({ name }) => name === "img");
    const text = (named && wordsIn(named)) || image?.attributes.alt?.trim() || "";
    if (text === "") return [];
    const address = webAddress(link?.attributes.href ?? "", base)?.href ?? null;
    const place = { marks: [], quotes: [], group: null, spoiler: null, level: null };
    return [{ kind: "caption" as const, text, line: item.line, address, ...place }];
  });
}

const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ["bbCodeBlock-title", "titles of quotations and code"],
  ["bbCodeBlock-expandLink", "buttons"],
  ["bbCodeBlock-shrinkLink", "buttons"],
  ["bbCodeSpoiler-button", "buttons"],
  ["js-selectToQuoteEnd", "buttons"],
  ["lbContainer-zoomer", "buttons"],
]);

const RULES: PageRules = {
  drop: ({ name, attributes }) => {
    if (name === "a" && attributes.role === "button") return "buttons";
    for (const name of attributes.class?.split(/\s+/) ?? []) {
      const reason = LEFT_OUT.get(name);
      if (reason !== undefined) return reason;
    }
    return null;
  },
  quote: (element) => {
    if (!hasClass(element, "bbCodeBlock--quote")) return null;
    const words = findIn(element, (inner) => hasAnyClass(inner, QUOTED_WORDS)) ?? element;
    return {
      quote: { author: quotedAuthor(element), source: quotedPost(element), title: quotedTitle(element) },
      words,
    };
  },
  spoiler: (element) => {
    const isSpoiler = hasClass(element, "bbCodeSpoiler") || hasClass(element, "bbCodeInlineSpoiler");
    if (!isSpoiler) return null;
    const title = findIn(element, (inner) => hasClass(inner, "bbCodeSpoiler-button-title"));
    const words = findIn(element, (inner) => hasClass(inner, "bbCodeSpoiler-content")) ?? element;
    return { title: title ? wordsIn(title) : "", words, inline: hasClass(element, "bbCodeInlineSpoiler") };
  },
  stands: (element) => {
    if (hasClass(element, "bbMediaWrapper")) return embeddedIn(element);
    if (isFrame(element)) return withAddress(embeddedIn(element));
    return hasClass(element, "bbCodeBlock--unfurl") ? previewOf(element) : null;
  },
  inlineImage: ({ attributes }) => {
    const isSmilie = /(?:^|\s)smilie/.test(attributes.class ?? "");
    // The forum's name for it and the signs that one types: "Wink    ;)".
    const typed = attributes.title?.split(/\s{2,}/).at(-1);
    return isSmilie ? ` ${attributes.alt || attributes["data-shortname"] || typed || ""} ` : null;
  },
};

function withAddress(embedded: StandsFor): StandsFor | null {
  return embedded.address === null ? null : embedded;
}

/** A link that the forum shows with the title of its page. */
function previewOf(link: PageElement): StandsFor | null {
  const title = findIn(link, (element) => hasClass(element, "js-unfurl-title"));
  const address = webAddress(link.attributes["data-url"] ?? "", null)?.href ?? null;
  const text = [title ? wordsIn(title) : "", address ?? ""].filter((part) => part !== "").join(": ");
  return text === "" ? null : { text, address: null, cuts: false };
}

const QUOTED_WORDS = new Set(["bbCodeBlock-expandContent", "bbCodeBlock-content"]);

/** The name as an attribute says it. */
function quotedAuthor(quote: PageElement): string | null {
  return (quote.attributes["data-quote"] || quote.attributes["data-author"])?.trim().slice(0, 200) || null;
}

/** What stands above a quotation, in the language of the forum: "Anna said:", "Zitat von Anna:". */
function quotedTitle(quote: PageElement): string | null {
  const title = titleOf(quote);
  return (title && wordsIn(title).slice(0, 300)) || null;
}

function quotedPost(quote: PageElement): string | null {
  const source = /^post:\s*(\d+)/.exec(quote.attributes["data-source"] ?? "")?.[1];
  if (source !== undefined) return source;
  const title = titleOf(quote);
  const jump = title && findIn(title, (element) => hasClass(element, "bbCodeBlock-sourceJump"));
  const { "data-content-selector": selector = "", href = "" } = jump?.attributes ?? {};
  const named = /^#post-(\d+)$/.exec(selector)?.[1] ?? webAddress(href, ANYWHERE)?.searchParams.get("id");
  return named && /^\d+$/.test(named) ? named : null;
}

/** The line above a quotation; not that of a quotation in it. */
function titleOf(quote: PageElement): PageElement | null {
  const isTitle = (node: PageElement | string) => typeof node !== "string" && hasClass(node, "bbCodeBlock-title");
  return (quote.children.find(isTitle) as PageElement | undefined) ?? null;
}

/** What a relative address is read against when only its query matters. */
const ANYWHERE = new URL("https://example.org/");
