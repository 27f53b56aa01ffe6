import { z } from "zod";
import { ARTICLE_KINDS } from "@/lib/articles/article";
import { CHANGE_KINDS, type ChangesFilter, TOUCHED } from "@/lib/changes/change";

const text = z.string().trim().max(200);
const yes = z.enum(["true", "1", "on"]);

/** Which changes are asked for, as an address says it. */
export const changesQuery = z.object({
  kind: z.enum(CHANGE_KINDS).optional(),
  by: text.optional(),
  article: text.optional(),
  articleKind: z.enum(ARTICLE_KINDS).optional(),
  tag: text.optional(),
  touched: z.enum(TOUCHED).optional(),
  unapproved: yes.optional(),
  large: yes.optional(),
});

/** The same as a question to the database. */
export function changesFilter(query: z.infer<typeof changesQuery>): ChangesFilter {
  const { unapproved, large, ...rest } = query;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== "");
  return {
    ...Object.fromEntries(given),
    ...(unapproved ? { unapproved: true } : {}),
    ...(large ? { large: true } : {}),
  };
}

/** The time (ISO 8601) of the newest change that somebody has seen. */
export const seenInput = z.strictObject({ upTo: z.iso.datetime({ offset: true }) });
