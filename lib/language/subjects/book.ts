import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/book.json";
import en from "../messages/en/book.json";

/** Returns the words of a world's book. */
export const bookMessages = translatorOf({ en, de });
