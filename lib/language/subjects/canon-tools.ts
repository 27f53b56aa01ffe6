import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/canon-tools.json";
import en from "../messages/en/canon-tools.json";

/** Returns the words of deciding on canon, in the browser. */
export const canonToolsMessages = translatorOf({ en, de });
