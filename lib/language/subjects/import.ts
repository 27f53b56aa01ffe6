import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/import.json";
import en from "../messages/en/import.json";

/** Returns the words of the import of sources. */
export const importMessages = translatorOf({ en, de });
