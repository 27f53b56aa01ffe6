import { z } from "zod";
import { citationsSchema, idSchema } from "./citation";
import { isSupported } from "./claim-attrs";
import { HEADING_LEVELS } from "./extensions";
import { isSafeHref } from "./link";

const id = idSchema.nullable().default(null);
const cell = z.strictObject({
  id,
  colspan: z.int().min(1).max(100).default(1),
  rowspan: z.int().min(1).max(1_000).default(1),
  colwidth: z.array(z.int().min(0).max(10_000)).max(100).nullable().default(null),
  align: z.enum(["left", "center", "right"]).nullable().default(null),
});
const plain = z.strictObject({ id });
const none = z.strictObject({});

/**
 * What each node type may carry, in the order in which it is written. A block without an id is let through: it gets
 * one. A test compares the keys with the schema's.
 */
export const NODE_ATTRIBUTES: Readonly<Record<string, z.ZodObject>> = {
  paragraph: plain,
  heading: z.strictObject({ id, level: z.literal(HEADING_LEVELS, { error: "must be 2, 3 or 4" }) }),
  blockquote: plain,
  bulletList: plain,
  orderedList: z.strictObject({ id, start: z.int().min(0).max(999_999_999).default(1) }),
  listItem: plain,
  taskList: plain,
  taskItem: z.strictObject({ id, checked: z.boolean().default(false) }),
  table: plain,
  tableRow: plain,
  tableHeader: cell,
  tableCell: cell,
  codeBlock: z.strictObject({
    id,
    language: z
      .string()
      .regex(/^[\w+#.-]{1,40}$/, "must be a language's short name")
      .nullable()
      .default(null),
  }),
  horizontalRule: plain,
  hardBreak: none,
  text: none,
};

/** What each mark type carries. */
export const MARK_ATTRIBUTES: Readonly<Record<string, z.ZodObject>> = {
  claim: z
    .strictObject({
      id: idSchema,
      citations: citationsSchema.default([]),
      copyOf: idSchema.nullable().default(null),
      invention: z.literal(true, { error: "must be true, or not be there" }).optional(),
    })
    .refine(({ citations, invention }) => !(invention && isSupported(citations)), {
      path: ["invention"],
      message: "what a passage supports is not the wiki's own invention: leave out the one or the other",
    }),
  link: z.strictObject({
    href: z.string().refine(isSafeHref, "must be article:SLUG, or an http, https or mailto address"),
  }),
  bold: none,
  code: none,
  italic: none,
  strike: none,
};
