import fc from "fast-check";
import { cite } from "../model/build";
import { type Citation, STANCES } from "../model/citation";

/** Citations of a few passages, so that the same one comes again now and then. */
export const citation: fc.Arbitrary<Citation> = fc
  .record({
    passage: fc.constantFrom("psg1", "psg2", "psg3"),
    stance: fc.constantFrom(...STANCES),
    quote: fc.constantFrom("the quoted words", "“other” words", "第三"),
    start: fc.nat(500),
    note: fc.string({ maxLength: 20 }).map((note) => note.replaceAll("\u0000", "")),
  })
  .map((part) => cite(part));
