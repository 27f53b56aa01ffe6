/** What a source is: a thread of posts by authors, or a reference of paragraphs. */
export type SourceKind = "thread" | "reference";

/** What a source is read from; `text` is our own plain text format of its kind (see README.md). */
export type SourceFormat = "text" | "xenforo" | "mediawiki" | "webPage" | "wholePage" | "markdown" | "plain";

/** What a passage is. Our own text formats yield paragraphs, quotations and captions. */
export type PassageKind = "paragraph" | "quotation" | "heading" | "listItem" | "caption";

/**
 * Something that stood in the input and is not text. Putting `raw` back at `at` gives the input again.
 *
 * With a label it is a reference mark: `{label: "18", at: 0, raw: "[18] "}`; `raw` includes the white space taken out
 * with it. With an empty label it is layout of a thread that the usual layout does not explain (see thread-layout.ts);
 * it is never shown.
 */
export type PassageMark = {
  readonly label: string;
  /** UTF-16 offset in the passage's text, where the mark was taken out. */
  readonly at: number;
  readonly raw: string;
  /** Of a spoiler inside a passage, whose `label` and `raw` are empty: how many characters from `at` on it hides. */
  readonly hides?: number;
};

/**
 * Whom a quotation quotes, and which post; null when no earlier post of that author holds the quoted text. `external`: the number in
 * the forum of a quoted post that is in none of the pages; it is not stored.
 */
export type Quoted = { readonly author: string; readonly post: number | null; readonly external?: string };

/** The smallest citable unit, as parsed. */
export type ParsedPassage = {
  /** From 0, through the whole source. */
  readonly order: number;
  /** The number of the post it stands in; null in a reference. */
  readonly post: number | null;
  readonly kind: PassageKind;
  /** Never empty. Lines that were wrapped stay wrapped (`\n`), quotation signs and reference marks are taken out. */
  readonly text: string;
  readonly marks: readonly PassageMark[];
  /** Only of a quotation, and null there when nobody is named. */
  readonly quotes: Quoted | null;
  /** 0 outside quotations, 1 in a quotation, 2 in a quotation inside it ... */
  readonly depth: number;
  /**
   * Which quotation of its post this is a paragraph of, counted from 1 in the order in which they open; null outside.
   * The paragraphs of a quotation need not be neighbours: one nested in it may stand between them.
   */
  readonly group: number | null;
  /** Line of the input where it begins, from 1; of several files, of the one in which its post is. */
  readonly line: number;
  /** Of a caption: the address of its picture, http or https. */
  readonly address?: string | null;
  /** The title of the spoiler in which it stands, "" where that has none; null outside of spoilers. */
  readonly spoiler?: string | null;
};

/** One message of a thread, as parsed. */
export type ParsedPost = {
  /** From 1, without gaps. */
  readonly number: number;
  readonly author: string;
  /** Line of its `## author`, or of the tag that it begins with, from 1. */
  readonly line: number;
  /** Its number in the forum that it was saved from. */
  readonly externalId?: string | null;
  /** When it was written, ISO 8601. */
  readonly postedAt?: string | null;
};

/**
 * Something worth a look that does not stop an import; `file` only where there were several. `readAs`: the format in which the
 * text can be read otherwise, where that may be what was meant.
 */
export type SourceWarning = {
  readonly line: number;
  readonly message: string;
  readonly file?: string;
  readonly readAs?: SourceFormat;
};

/** How many of what were left out of a text since they are none: "signatures", "scripts". */
export type Dropped = { readonly what: string; readonly count: number };

/** A source as read from a file: flat, and the same after a trip through JSON. */
export type ParsedSource = {
  readonly kind: SourceKind;
  /** Absent: our own text format. */
  readonly format?: SourceFormat;
  /** Empty when the file has none. */
  readonly title: string;
  /** Empty for a reference. */
  readonly posts: readonly ParsedPost[];
  readonly passages: readonly ParsedPassage[];
  readonly warnings: readonly SourceWarning[];
  /** Of a saved forum thread: the forum's address without protocol, and the thread's number there, as far as known. */
  readonly site?: string | null;
  readonly thread?: string | null;
  readonly dropped?: readonly Dropped[];
  /** Posts that stood on more than one page, each taken once. */
  readonly repeated?: number;
};
