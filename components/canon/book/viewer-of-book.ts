import type { LeftOut } from "@/lib/canon/book/book";
import type { BookProgress } from "@/lib/canon/book/read-place";

/** What a book's pages ask about who reads; null: they cannot see it. `leftOut` is told to those who arrange it. */
export type ViewerOfBook =
  | (BookProgress & { readonly signedIn: boolean; readonly leftOut: readonly LeftOut[] | null })
  | null;
