import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/citations.json";
import en from "../messages/en/citations.json";

/** Returns the words that stand beside a citation. */
export const citationsMessages = translatorOf({ en, de });
