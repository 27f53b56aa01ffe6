import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/search-tools.json";
import en from "../messages/en/search-tools.json";

/** Returns the words of searching from everywhere, in the browser. */
export const searchToolsMessages = translatorOf({ en, de });
