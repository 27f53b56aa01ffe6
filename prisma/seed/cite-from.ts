import { selectorFor } from "@/lib/document/anchor/anchor";
import type { Citation } from "@/lib/document/model/citation";
import { textHash } from "@/lib/document/model/hash";
import type { CiteFn, SampleSource } from "@/prisma/seed/sample/types";

/** A passage of one of the sample's sources. */
export type CitablePassage = {
  readonly id: string;
  readonly text: string;
  readonly hash: string;
  readonly kind: string;
  readonly source: SampleSource;
  readonly sourceId: string;
  readonly version: number;
};

/** A function that cites the passage which holds a quote, with the same ids each time. */
export function citeFrom(passages: readonly CitablePassage[]): CiteFn {
  return (stance, source, quote, note = ""): Citation => {
    const passage = passageWith(passages, source, quote);
    const start = passage.text.indexOf(quote);
    const { prefix, suffix } = selectorFor(passage.text, start, start + quote.length);
    return {
      id: `ct${textHash(`${source} ${stance} ${quote}`).slice(0, 14)}`,
      source: passage.sourceId,
      version: passage.version,
      passage: passage.id,
      passageHash: passage.hash,
      quote,
      prefix,
      suffix,
      start,
      stance,
      note,
    };
  };
}

/** The first passage of a sample text that holds the quote; one's own words before those that somebody quotes. */
export function passageWith(passages: readonly CitablePassage[], source: SampleSource, quote: string): CitablePassage {
  const holding = passages.filter((passage) => passage.source === source && passage.text.includes(quote));
  const found = holding.find((passage) => passage.kind !== "quotation") ?? holding[0];
  if (!found) throw new Error(`No passage of the sample's ${source} holds “${quote}”`);
  return found;
}
