import { z } from "zod";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { storableText } from "@/lib/base/storable-text";
import { timeInput } from "@/lib/base/time-input";
import { CHANGE_KINDS, type ChangesFilter, TOUCHED } from "./change";

const text = storableText().trim().max(200);
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

/** Of what stands in a page's address all that can be asked for; the rest is passed over, since people type there. */
export function askedFrom(given: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const asked = Object.entries(changesQuery.shape).flatMap(([name, shape]) => {
    const [value = ""] = [given[name]].flat();
    return value !== "" && shape.safeParse(value).success ? [[name, value] as const] : [];
  });
  return Object.fromEntries(asked);
}

/** The same as a question to the database. */
export function changesFilter(
  query: Readonly<Partial<Record<keyof z.infer<typeof changesQuery>, string>>>,
): ChangesFilter {
  const { unapproved, large, ...rest } = query;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== "");
  return {
    ...Object.fromEntries(given),
    ...(unapproved ? { unapproved: true } : {}),
    ...(large ? { large: true } : {}),
  };
}

/** The time (ISO 8601) of the newest change that somebody has seen. */
export const seenInput = z.strictObject({ upTo: timeInput() });
