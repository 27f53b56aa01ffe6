import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/sources-tools.json";
import en from "../messages/en/sources-tools.json";

/** Returns the words of reading a source, in the browser. */
export const sourcesToolsMessages = translatorOf({ en, de });
