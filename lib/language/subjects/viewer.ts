import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/viewer.json";
import en from "../messages/en/viewer.json";

/** Returns the words of what every page has for its reader: their menu, watching, forms. */
export const viewerMessages = translatorOf({ en, de });
