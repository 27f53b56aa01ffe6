import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { choiceInQuery, numberInQuery, pageInQuery, textInQuery } from "@/lib/base/page-query";
import { READER_MODES } from "@/lib/sources/reader/reader-mode";

const shape = z.object({
  page: pageInQuery(),
  version: numberInQuery(),
  post: numberInQuery(),
  read: choiceInQuery(READER_MODES),
  claim: textInQuery(),
  author: textInQuery().transform((name) => name || undefined),
});

/** What the address of the reader asks for; what makes no sense counts as not asked. */
export type ReaderQuery = z.output<typeof shape>;

/** Reads the query of the reader's address. */
export function readerQuery(searchParams: SearchParams): Promise<ReaderQuery> {
  return queryOf(searchParams, shape);
}
