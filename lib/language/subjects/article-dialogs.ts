import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/article-dialogs.json";
import en from "../messages/en/article-dialogs.json";

/** Returns the words of dialogs about an article. */
export const articleDialogsMessages = translatorOf({ en, de });
