import { z } from "zod";
import { labelText } from "@/lib/base/label-text";
import { storableText } from "@/lib/base/storable-text";
import { MAX_FIELD_KEY } from "@/lib/document/model/nodes/fact";
import { isSlug } from "@/lib/document/model/slug";
import { FIELD_TYPES } from "./kind-field";

/** Fields of one kind: a box with more is an article. */
export const MAX_FIELDS = 30;
/** Words of one choice. */
export const MAX_OPTIONS = 50;
/** Characters of a label and of a word to choose. */
const MAX_LABEL = 60;

const label = labelText()
  .min(1, "A field needs a label.")
  .max(MAX_LABEL, `A label may have at most ${MAX_LABEL} characters.`);

const field = z.strictObject({
  key: storableText()
    .max(MAX_FIELD_KEY)
    .refine(isSlug, "Use small letters, digits and single dashes.")
    .optional()
    .describe(
      "What rows of fact boxes call it. Left out: made of the label. Give it when you change a label, so that the rows stay of this field",
    ),
  label,
  type: z.enum(FIELD_TYPES),
  inverse: labelText()
    .max(MAX_LABEL)
    .default("")
    .describe("Of a relation, what it is called in the article that it leads to; empty: it is not shown there"),
  options: z.array(label).max(MAX_OPTIONS).default([]).describe("Of a choice, the words to choose from"),
  help: labelText().max(200).default("").describe("A line for those who fill it in"),
});

/** The fields of a kind, in their order. */
export const kindFieldsInput = z.strictObject({
  fields: z.array(field).max(MAX_FIELDS, `At most ${MAX_FIELDS} fields.`),
});
