import { z } from "zod";
import { storableText } from "./storable-text";

/** Characters (UTF-16) of a text that narrows a list. */
export const MAX_FILTER_TEXT = 200;

/** A text that narrows a list: words, a slug, an id, a name, a tag. */
export const filterText = storableText().trim().max(MAX_FILTER_TEXT);

const YES: readonly string[] = ["true", "1", "on"];

/** Whether a text of an address says yes. */
export function isYes(text: string | undefined): boolean {
  return text !== undefined && YES.includes(text);
}

/** A yes or no that narrows a list: `true` from a program, `on` or `1` from a box that is ticked. */
export const filterFlag = z.enum(["true", "1", "on", "false", "0"]).transform(isYes);
