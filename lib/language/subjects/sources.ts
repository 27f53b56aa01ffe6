import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/sources.json";
import en from "../messages/en/sources.json";

/** Returns the words of sources and their questions. */
export const sourcesMessages = translatorOf({ en, de });
