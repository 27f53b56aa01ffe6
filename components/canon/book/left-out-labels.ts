import type { Why } from "@/lib/canon/book/book";
import { bookToolsMessages } from "@/lib/language/subjects/book-tools";
import { said } from "@/lib/language/translator";

const WORDS: Readonly<Record<Exclude<Why, "canon">, string>> = said(bookToolsMessages, {
  proposed: "notDecidedOn",
  assumed: "onlyAssumed",
  "non-canon": "notCanonAnyMore",
  superseded: "supersededByAnother",
  deleted: "inTheTrash",
  twice: "inTheBookTwice",
});

/** Why readers do not see a chapter. */
export function leftOutLabel(why: Why): string {
  return why === "canon" ? "" : WORDS[why];
}
