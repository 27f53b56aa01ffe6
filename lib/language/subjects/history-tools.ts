import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/history-tools.json";
import en from "../messages/en/history-tools.json";

/** Returns the words of acts on revisions, in the browser. */
export const historyToolsMessages = translatorOf({ en, de });
