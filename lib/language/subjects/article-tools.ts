import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/article-tools.json";
import en from "../messages/en/article-tools.json";

/** Returns the words of what acts on an article’s page. */
export const articleToolsMessages = translatorOf({ en, de });
