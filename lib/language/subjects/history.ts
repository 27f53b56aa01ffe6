import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/history.json";
import en from "../messages/en/history.json";

/** Returns the words of an article’s history, its revisions, comparing and undoing them. */
export const historyMessages = translatorOf({ en, de });
