import { z } from "zod";
import { storableText } from "@/lib/base/storable-text";

/** How many items a list gives when it is not told: enough for a screen. */
const DEFAULT_LIMIT = 50;
/** How many it gives at most. */
const MAX_LIMIT = 200;

/** The query of every list: `limit` and the opaque `cursor` of the page before. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number<number | string>().int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
  cursor: storableText()
    .max("s999999999".length)
    .regex(/^s[0-9]{1,9}$/, "This cursor is not valid. Use one returned by a list.")
    .optional(),
});

/** How many items to skip and how many to read: one more than is given, to know whether there is another page. */
export function pageOf(query: z.output<typeof pageQuery>): { readonly skip: number; readonly limit: number } {
  return { skip: query.cursor === undefined ? 0 : Number(query.cursor.slice(1)), limit: query.limit + 1 };
}

/** A page of a list from rows read with `pageOf`. */
export function presentPage<T>(
  rows: readonly T[],
  query: z.output<typeof pageQuery>,
): { readonly items: readonly T[]; readonly nextCursor: string | null } {
  const { skip } = pageOf(query);
  const more = rows.length > query.limit;
  return { items: rows.slice(0, query.limit), nextCursor: more ? `s${skip + query.limit}` : null };
}

/** The cursor of the next page of a list of `count` things that is read by its length; null: there is none. */
export function placeAfter(query: z.output<typeof pageQuery>, count: number): string | null {
  const next = pageOf(query).skip + query.limit;
  return next < count ? `s${next}` : null;
}

/** How long a whole list is, as its pages say it. */
export const total = z.int().describe("How many there are in all");

/** The shape of a page of a list. */
export function pageShape<S extends z.ZodType>(item: S) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
