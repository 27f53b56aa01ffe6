import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/search.json";
import en from "../messages/en/search.json";

/** Returns the words of the page of results. */
export const searchMessages = translatorOf({ en, de });
