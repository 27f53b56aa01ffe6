import { z } from "zod";
import { numberInQuery, startInQuery, textInQuery } from "@/lib/base/page-query";
import { MAX_QUOTE } from "@/lib/talk/discussion";

/** What the address of an article's talk says of what is to be discussed. Nothing in it fails. */
export const discussedQuery = z.object({
  claim: textInQuery(),
  /** A change, by the number of the revision that made it. */
  change: numberInQuery(),
  block: textInQuery(),
  start: startInQuery(),
  quote: textInQuery("", MAX_QUOTE),
  /** The revision in which words were selected. */
  revision: numberInQuery(),
});
