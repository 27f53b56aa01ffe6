import { z } from "zod";
import { filterText } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";
import { MAX_NAME, safeName } from "./file";
import { LICENCE_KEYS } from "./licence";

const MAX_ADDRESS = 2_000;

/** What a picture is called where it comes from. */
export const uploadQuery = z.strictObject({
  name: storableText().max(500).default("").describe("What the file is called; its last part is kept"),
});

/** A picture that the server is to fetch. */
export const fileAddress = z.strictObject({
  url: storableText().trim().min(1, "Enter the address of the picture.").max(MAX_ADDRESS),
});

const webAddress = storableText()
  .trim()
  .max(MAX_ADDRESS, `An address may have at most ${MAX_ADDRESS} characters.`)
  .refine(
    (text) => text === "" || /^https?:\/\/\S+$/.test(text),
    "Enter a full web address such as https://example.org, or leave this empty.",
  );

/** What is said of a file; what is not given stays. */
export const fileDescription = z.strictObject({
  name: storableText().trim().min(1, "A picture needs a name.").max(MAX_NAME).transform(safeName).optional(),
  alt: storableText().trim().max(1_000, "A description may have at most 1,000 characters.").optional(),
  caption: storableText().trim().max(1_000, "A caption may have at most 1,000 characters.").optional(),
  licence: z
    .enum(["", ...LICENCE_KEYS])
    .optional()
    .describe("Empty: nobody has said"),
  author: storableText().trim().max(200, "An author may have at most 200 characters.").optional(),
  source: storableText().trim().max(500, "A source may have at most 500 characters.").optional(),
  sourceUrl: webAddress.optional(),
});

/** Why a file goes to the trash. */
export const fileTrash = z.strictObject({ summary: storableText().trim().max(500).optional() });

/** What pictures can lack. */
export const LACKS = ["description", "licence", "use"] as const;

/** Which files of a world are asked for, by their page and by the API. */
export const fileFilters = z.strictObject({
  q: filterText.optional().describe("Words of the name, the description, the author or the source"),
  lacks: z.enum(LACKS).optional().describe("What they lack: a description, a licence, or an article that shows them"),
  by: filterText.optional().describe("The id of the person who added them"),
  trashed: z.enum(["on"]).optional().describe("Those in the trash, for who may bring them back"),
});
