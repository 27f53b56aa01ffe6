import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/article.json";
import en from "../messages/en/article.json";

/** Returns the words of what an article’s page says. */
export const articleMessages = translatorOf({ en, de });
