import type { ReactNode } from "react";
import type { ShownFile } from "@/lib/files/file";
import type { NumberedClaim } from "./numbered-claim";
import type { SentenceSpan } from "./sentence-spans";

/** What the rendering of a text needs to know of its surroundings. */
export type DocumentContext = {
  readonly worldSlug: string;
  /** Titles of the articles that are linked to; a slug without one leads to nothing yet. */
  readonly titles: ReadonlyMap<string, string>;
  /** The files that it shows; where this is missing, pictures are shown small and without what is said of them. */
  readonly files?: ReadonlyMap<string, ShownFile>;
  readonly claims: ReadonlyMap<string, NumberedClaim>;
  /** Sentences by the block in which they stand: there when the text shows its coverage. */
  readonly sentences?: ReadonlyMap<string, readonly SentenceSpan[]> | undefined;
  /** Where a text shows who wrote it: makes the element of the range with that number (its mark `stretch`). */
  readonly stretch?: (number: number, children: ReactNode) => ReactNode;
};
