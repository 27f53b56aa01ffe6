import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/book-tools.json";
import en from "../messages/en/book-tools.json";

/** Returns the words of what browsers draw of a world's book. */
export const bookToolsMessages = translatorOf({ en, de });
