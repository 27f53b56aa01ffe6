import { z } from "zod";
import type { Attrs, Json } from "./json";

/** What cells of both kinds carry. */
export const CELL_ATTRIBUTES = {
  colspan: z.int().min(1).max(100).default(1),
  rowspan: z.int().min(1).max(1_000).default(1),
  colwidth: z.array(z.int().min(0).max(10_000)).max(100).nullable().default(null),
  align: z.enum(["left", "center", "right"]).nullable().default(null),
} as const;

/** What a cell carries that covers no other place. */
export const SINGLE_CELL: Attrs = { colspan: 1, rowspan: 1, colwidth: null, align: null };

/** What a comparison says when a cell covers more places or fewer. */
export const CELL_CHANGES = {
  colspan: (before: Json | undefined, after: Json | undefined) => spans("columns", before, after),
  rowspan: (before: Json | undefined, after: Json | undefined) => spans("rows", before, after),
} as const;

function spans(what: string, before: Json | undefined, after: Json | undefined): string {
  return `Cell spans ${after ?? 1} ${what} instead of ${before ?? 1}`;
}
