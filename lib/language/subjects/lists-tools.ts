import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/lists-tools.json";
import en from "../messages/en/lists-tools.json";

/** Returns the words of acts on many articles, tags and topics. */
export const listsToolsMessages = translatorOf({ en, de });
