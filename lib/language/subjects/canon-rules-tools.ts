import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/canon-rules-tools.json";
import en from "../messages/en/canon-rules-tools.json";

/** Returns the words of appointing caretakers, voting and working off the queue of changed claims, in the browser. */
export const canonRulesToolsMessages = translatorOf({ en, de });
