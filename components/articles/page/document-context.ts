import type { ReactNode } from "react";
import type { DrawFormula } from "@/components/document/formula";
import type { Relation } from "@/lib/articles/facts/fact";
import type { KindField } from "@/lib/articles/facts/kind-field";
import type { LinkTarget } from "@/lib/articles/links/link-target";
import type { SectionTarget } from "@/lib/articles/links/section-target";
import type { LiveLists } from "@/lib/articles/structure/live-list";
import type { NumberedNote } from "@/lib/document/model/numbered-notes";
import type { ShownFile } from "@/lib/files/file";
import type { NumberedClaim } from "./numbered-claim";
import type { SentenceSpan } from "./sentence-spans";

/** How a chapter stands among others. */
export type BookPlaces = {
  /** What its ids begin with, so that several chapters can stand on one page. */
  readonly prefix: string;
  /** Where a link to an article, or to a block of it, leads. */
  readonly href: (slug: string, block?: string) => string;
};

/** Whether the text is one of several on its page: what is a landmark of a page elsewhere is none then. */
export function isOneOfSeveral({ book }: Pick<DocumentContext, "book">): boolean {
  return book !== undefined && book.prefix !== "";
}

/** The id of a place in a text on its page. */
export function placeId({ book }: Pick<DocumentContext, "book">, id: string): string {
  return `${book?.prefix ?? ""}${id}`;
}

/** What the rendering of a text needs to know of its surroundings. */
export type DocumentContext = {
  readonly worldSlug: string;
  /** Where links to articles lead, by the slug that they name; one without an entry leads to nothing yet. */
  readonly targets: ReadonlyMap<string, LinkTarget>;
  /** Where links to sections lead, by `sectionKey`; where this is missing, to the block that they name, whether it is there or not. */
  readonly sections?: ReadonlyMap<string, SectionTarget>;
  /** The files that it shows; where this is missing, pictures are shown small and without what is said of them. */
  readonly files?: ReadonlyMap<string, ShownFile>;
  /** What its live lists find; where this is missing, they are shown by what they ask for. */
  readonly lists?: LiveLists;
  /** The text's footnotes by what they say; where this is missing, none is shown. */
  readonly notes?: ReadonlyMap<string, NumberedNote>;
  /** Draws its formulas; where this is missing, their source is shown. */
  readonly formula?: DrawFormula;
  /** The fields of the article's kind: what the rows of its fact box are called. */
  readonly fields?: readonly KindField[];
  /** Who names the article in a relation. */
  readonly relations?: readonly Relation[];
  readonly claims: ReadonlyMap<string, NumberedClaim>;
  /** Where the text is a chapter of a book: what stands in its margin is left to its end. */
  readonly book?: BookPlaces;
  /** Sentences by the block in which they stand: there when the text shows its coverage. */
  readonly sentences?: ReadonlyMap<string, readonly SentenceSpan[]> | undefined;
  /** Where a text shows who wrote it: makes the element of the range with that number (its mark `stretch`). */
  readonly stretch?: (number: number, children: ReactNode) => ReactNode;
};
