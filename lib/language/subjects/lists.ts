import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/lists.json";
import en from "../messages/en/lists.json";

/** Returns the words of the lists of articles, tags, topics and reports. */
export const listsMessages = translatorOf({ en, de });
