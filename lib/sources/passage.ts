/** What a source is: a thread of posts by authors, or a reference of paragraphs. */
export type SourceKind = "thread" | "reference";

/** What a passage is. The two formats of today yield paragraphs, quotations and captions; the rest is for formats to come. */
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
};

/** Whom a quotation quotes, and which post; null when no earlier post of that author holds the quoted text. */
export type Quoted = { readonly author: string; readonly post: number | null };

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
  /** Line of the input where it begins, from 1. */
  readonly line: number;
};

/** One message of a thread, as parsed. */
export type ParsedPost = {
  /** From 1, without gaps. */
  readonly number: number;
  readonly author: string;
  /** Line of its `## author`, from 1. */
  readonly line: number;
};

/** Something worth a look that does not stop an import. */
export type SourceWarning = { readonly line: number; readonly message: string };

/** A source as read from a file: flat, and the same after a trip through JSON. */
export type ParsedSource = {
  readonly kind: SourceKind;
  /** Empty when the file has none. */
  readonly title: string;
  /** Empty for a reference. */
  readonly posts: readonly ParsedPost[];
  readonly passages: readonly ParsedPassage[];
  readonly warnings: readonly SourceWarning[];
};

/** The marks of a passage that a reader may see: its reference marks, without layout. */
export function referenceMarks(marks: readonly PassageMark[]): readonly PassageMark[] {
  return marks.filter((mark) => mark.label !== "");
}
