import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/canon.json";
import en from "../messages/en/canon.json";

/** Returns the words of the list of canon, the log of decisions and an article’s canon. */
export const canonMessages = translatorOf({ en, de });
