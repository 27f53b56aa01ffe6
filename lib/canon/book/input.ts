import { z } from "zod";
import { storableText } from "@/lib/base/storable-text";

/** Chapters of one book: more than a shelf of novels has. */
const MAX_CHAPTERS = 300;
const MAX_PARTS = 60;
const MAX_TITLE = 200;

const title = storableText().trim().max(MAX_TITLE);

/** A language as BCP 47 writes it. */
const language = storableText()
  .trim()
  .max(35)
  .refine(isLanguage, "Write a language as its code: en, de, pt-BR.")
  .transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag);

/** The book of a world anew; without a chapter there is none. */
export const bookInput = z.strictObject({
  version: storableText().max(64).nullable().describe("The version that was seen; null: there was none"),
  title: title.min(1, "A book needs a title."),
  byline: title.default("").describe("By whom it is; empty: nobody is named"),
  language: language.default("en").describe("The language of its texts, as BCP 47 writes it"),
  canonOnly: z.boolean().default(true).describe("Whether claims that are not canon are left out of its chapters"),
  parts: z
    .array(
      z.strictObject({
        title: title.default("").describe("Empty: its chapters stand in no part"),
        chapters: z
          .array(
            z.strictObject({
              article: storableText().trim().min(1, "Name an article.").max(MAX_TITLE).describe("By title or slug"),
              title: title.default("").describe("Empty: that of the article"),
            }),
          )
          .max(MAX_CHAPTERS)
          .default([]),
      }),
    )
    .max(MAX_PARTS)
    .refine(
      (parts) => parts.reduce((sum, { chapters }) => sum + chapters.length, 0) <= MAX_CHAPTERS,
      `A book has at most ${MAX_CHAPTERS} chapters.`,
    ),
});

/** Where somebody is in a book. */
export const bookPlaceInput = z.strictObject({
  chapter: storableText().max(MAX_TITLE).describe("Its slug"),
  block: storableText().max(64).nullable().default(null).describe("The id of the block; null: the beginning"),
  finished: z.boolean().default(false).describe("Its end was reached; once said, it stays so"),
});

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
