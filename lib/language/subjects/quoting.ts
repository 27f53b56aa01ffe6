import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/quoting.json";
import en from "../messages/en/quoting.json";

/** Returns the words of copying what is selected as a quotation. */
export const quotingMessages = translatorOf({ en, de });
