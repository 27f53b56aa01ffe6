import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/untrash.json";
import en from "../messages/en/untrash.json";

/** Returns the words of bringing an article back from the trash. */
export const untrashMessages = translatorOf({ en, de });
