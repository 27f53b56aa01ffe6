import { z } from "zod";
import { storableText } from "@/lib/base/storable-text";
import { MAX_EDTF } from "../parse-edtf";
import { readDate } from "./read-date";

const HOW_DATES_ARE_WRITTEN = "Enter a date such as 1940, June 1940, 1940-06-22, 0988 or 44 BC.";

/** A date as people and programs write it, as a filter of an address: in words of English or German, or as EDTF. */
export const dateInQuery = storableText()
  .trim()
  .max(MAX_EDTF, HOW_DATES_ARE_WRITTEN)
  .transform((text, context) => {
    const date = readDate(text, "en");
    if (!date) context.addIssue(HOW_DATES_ARE_WRITTEN);
    return date ?? z.NEVER;
  });
