import { z } from "zod";
import { articleDoc, articleKind, MAX_ALIASES, MAX_TAGS } from "@/lib/articles/input";
import { isStorableJson, storableText } from "@/lib/base/storable-text";
import { wholeNumber } from "@/lib/base/whole-number";

/** Unsaved work. A title may still be empty, and the document is stored as it is typed. */
export const draftInput = z.strictObject({
  id: storableText().max(40).optional(),
  article: storableText().max(200).optional(),
  baseRevision: wholeNumber(0),
  title: storableText().max(200),
  kind: articleKind,
  tags: z.array(storableText().max(60)).max(MAX_TAGS),
  aliases: z.array(storableText().max(200)).max(MAX_ALIASES),
  summary: storableText().max(500),
  doc: articleDoc.refine(
    isStorableJson,
    "This text contains characters that cannot be stored, or is nested too deeply.",
  ),
});
